import { inventedRecords } from './invented-records.ts';

const site = `title: The Ferry, Annotated
tagline: One radio call, two accounts.
dateline: Northbank, 3 March 1999
description: What two harbor masters said of the last ferry.
language: en
address: null
publisher: The Ferry Museum
contact: null
asOf: 1999-12-31
subject: the radio call of the last ferry, 3 March 1999
license:
  { texts: CC BY 4.0, address: 'https://creativecommons.org/licenses/by/4.0/',
    except: quotations }
parts:
  - id: crossing
    title: The crossing
    summary: The last ferry of the day, and who saw it leave.
sides:
  - id: north
    name: Northbank
    mark: N
    color: blue
    opposes: [south]
  - id: south
    name: Southbank
    mark: S
    color: red
    opposes: [north]
`;

const examined = `title: The first notice
summary: Half of it stands.
source: herald-notice
statements:
  - id: left-late
    says: The ferry left late.
    verdict: stands in part
    claims: [ferry-late]
  - id: was-blue
    says: The ferry was blue.
    verdict: does not stand
    reason: unsupported
`;

const chapter = `---
title: The last ferry
order: 1
summary: Two harbor masters disagree.
short: [{ says: 'One says late, the other says on time.', claims: [ferry-late] }]
checked: 1999-12-31
---
## What each said {#what-each-said}

Northbank’s harbor master, <Person id="anna-berg">Anna Berg</Person>, said that the <Term id="ferry">ferry</Term> left
late.<Claim id="ferry-late" /> Her words were <Q id="too-late">the weather was fine</Q>.
<Person id="pavel-strand">Pavel Strand</Person> of Southbank denied it.<Claim id="ferry-on-time" />

<Quote id="too-late" />

## The day {#the-day}

They spoke on the third,<Claim id="call-date" /> by <Note id="clock">the harbor clock</Note>. The
ferry had opened <Days from="ferry-opens" to="the-call" /> days before.<Claim id="days-open" />
More is on [the first notice](/first-notice/).
`;

const note = `---
title: The harbor clock
kind: context
sources: [ferry-log]
---
The clock was slow.
`;

const home = `---
title: Home
summary: What was said.
checked: 1999-12-31
facts:
  - label: day
    claim: call-date
---
Begin with [the last ferry](/crossing/last-ferry/#the-day).
`;

const about = `---
title: About
summary: How it was made.
checked: 1999-12-31
---
With care.
`;

/** The path of its chapter. */
export const CHAPTER = 'chapters/crossing/last-ferry.mdx';

/** A small story about nothing real, in which nothing is wrong: its files by their paths. */
export const inventedStory: Readonly<Record<string, string>> = {
  'site.yaml': site,
  ...inventedRecords,
  'examined/first-notice.yaml': examined,
  [CHAPTER]: chapter,
  'notes/clock.mdx': note,
  'pages/home.mdx': home,
  'pages/about.mdx': about,
};
