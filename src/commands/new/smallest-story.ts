import type { SiteLanguage } from '../../labels/labels.ts';

const schema = (path: string, name: string): string =>
  `# yaml-language-server: $schema=${path}.schema/${name}.json\n`;

const site = (language: SiteLanguage, day: string): string => `${schema('', 'site')}title: A Story
tagline: What this edition is about, in one sentence.
dateline: Where and when it happened
description: What a search engine shows under the title.
subject: what this edition is about
language: ${language}
address: null
publisher: A Story
contact: null
asOf: ${day}
license:
  texts: CC BY 4.0
  address: https://creativecommons.org/licenses/by/4.0/
  except: quotations and fonts
parts:
  - id: story
    title: The story
    summary: What this part tells.
sides:
  - id: one
    name: one side
    mark: A
    color: blue
    opposes: [other]
  - id: other
    name: the other side
    mark: B
    color: red
    opposes: [one]
`;

const topics = `${schema('', 'topics')}what-happened:
  title: What happened
  order: 1
`;

const claims = `${schema('../', 'claims')}it-happened:
  says: Something happened.
  evidence: [register]
`;

const sources = `${schema('../', 'sources')}register:
  publisher: Public Register
  title: null
  date: null
  address: null
  language: en
  kind: official text
  primary: true
  seen: whole
`;

const home = (day: string): string => `---
title: A Story
summary: What happened, and on whose word it stands.
checked: ${day}
facts:
  - label: What happened
    claim: it-happened
---

Something happened.<Claim id="it-happened" />
`;

const about = (day: string): string => `---
title: How this edition works
summary: What it covers, and how it was made.
checked: ${day}
---

## What it covers {#what-it-covers}

This edition tells what happened.
`;

const chapter = (day: string): string => `---
title: The beginning
order: 1
summary: Something happened.
summarizes: [it-happened]
short:
  - says: Something happened.
    claims: [it-happened]
  - says: More is not known yet.
    claims: []
checked: ${day}
---

## What is known {#what-is-known}

Something happened.<Claim id="it-happened" />
`;

/**
 * The files of the smallest story that builds, by their paths in its folder: one chapter, one
 * claim, one source, with no word about anything.
 * @param day the day on which it is begun.
 */
export const smallestStory = (language: SiteLanguage, day: string): Record<string, string> => ({
  'site.yaml': site(language, day),
  'topics.yaml': topics,
  'claims/what-happened.yaml': claims,
  'sources/p.yaml': sources,
  'pages/home.mdx': home(day),
  'pages/about.mdx': about(day),
  'chapters/story/the-beginning.mdx': chapter(day),
});
