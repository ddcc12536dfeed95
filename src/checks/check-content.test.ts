import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Changes, append, lines, reportOf, swap } from './testing/write-story.ts';

const cases: { title: string; changes: Changes; report: string[] }[] = [
  {
    title: 'reports a file that no collection reads',
    changes: { 'claims/old/notes.txt': 'a draft' },
    report: [
      'content/claims/old/notes.txt:1',
      '    No collection reads this file.',
      '    Fix: move it into a collection’s folder with the right ending (.mdx or .yaml), or delete it.',
    ],
  },
  {
    title: 'reports a file with the wrong ending',
    changes: { 'chapters/crossing/extra.md': 'a draft' },
    report: [
      'content/chapters/crossing/extra.md:1',
      '    No collection reads this file.',
      '    Fix: move it into a collection’s folder with the right ending (.mdx or .yaml), or delete it.',
    ],
  },
  {
    title: 'reports that the site has no record of its own',
    changes: { 'site.yaml': null },
    report: [
      'content/site.yaml:1',
      '    There is no site.yaml.',
      '    Fix: write site.yaml with the site’s title, parts and sides.',
    ],
  },
  {
    title: "does not call a site's record missing that only has a mistake",
    changes: { 'site.yaml': swap('language: en', 'language: english') },
    report: [
      'content/site.yaml:5',
      '    language: english',
      '    "language" is none of the words it may be.',
      '    Fix: write cs, de, el, en, es, et, fr, id, it, lt, nl, pl, pt, ru, sk, uk or zh. The field holds: The language of the texts.',
    ],
  },
  {
    title: 'does not report what points into a file that cannot be read',
    changes: {
      'claims.yaml': swap('says: The last ferry left late.', 'says: The last ferry: late.'),
      'pages/home.mdx': append('See [the day](/topics/day-count/#claim-call-date).\n'),
    },
    report: [
      'content/claims.yaml:2',
      '    The file cannot be read here: a text holds a colon and a space, or the line below it is indented too far.',
      '    Fix: write >- after the field’s name and the text on the next line, indented. Or line the next field up with this one.',
    ],
  },
  {
    title: 'does not report what points at a text that cannot be read',
    changes: { 'chapters/crossing/last-ferry.mdx': append('\n{\n') },
    report: [
      'content/chapters/crossing/last-ferry.mdx:22',
      '    The file cannot be read here: what stands in braces is read as code.',
      '    Fix: keep braces for the id of a heading, ## Heading {#id}; write \\{ for the sign itself.',
    ],
  },
];

for (const { title, changes, report } of cases) {
  test(title, () => {
    assert.equal(reportOf(changes), lines(...report, '', '1 error in the content.'));
  });
}

test('says nothing of a story in which nothing is wrong', () => {
  assert.equal(reportOf({}), '');
});

test('does not report what points at a record with a mistake', () => {
  assert.equal(
    reportOf({
      'claims.yaml': swap(
        '  topic: last-ferry\n  quotations',
        '  topics: last-ferry\n  quotations',
      ),
      'notes/clock.mdx': swap('kind: context', 'kind: remark'),
      'topics.yaml': swap('order: 2', 'order: second'),
    }),
    lines(
      'content/claims.yaml:1',
      '    "topic" is missing.',
      '    Fix: add it. The field holds: The topic it is compared under.',
      '',
      'content/claims.yaml:4',
      '    "topics" is not a field of this record.',
      '    Fix: write "topic".',
      '',
      'content/notes/clock.mdx:3',
      '    kind: remark',
      '    "kind" is none of the words it may be.',
      '    Fix: write context, check, definition, translation or dispute. The field holds: What the note does for the reader.',
      '',
      'content/topics.yaml:6',
      '    order: second',
      '    "order" is not a number.',
      '    Fix: write a number. The field holds: Its place among the topics, from 1.',
      '',
      '4 errors in the content.',
    ),
  );
});

test('reports the fields and the text of one file together', () => {
  assert.equal(
    reportOf({
      'chapters/crossing/last-ferry.mdx': (text) =>
        text.replace('order: 1', 'order: first').replace('</Q>', ''),
    }),
    lines(
      'content/chapters/crossing/last-ferry.mdx:3',
      '    order: first',
      '    "order" is not a number.',
      '    Fix: write a number. The field holds: Its place in its part, from 1.',
      '',
      'content/chapters/crossing/last-ferry.mdx:11',
      '    The file cannot be read here: <Q> is not closed in the paragraph that opens it.',
      '    Fix: write <Q id="…">words</Q> around words, <Q id="…" /> for a tag without words.',
      '',
      '2 errors in the content.',
    ),
  );
});

test('reports errors of several files together, in the order of the files and lines, with their number', () => {
  assert.equal(
    reportOf({
      'sources.yaml': append(
        'tide-table:\n  publisher: Harbor Office\n  title: null\n  date: null\n  address: null\n  language: en\n  kind: reference work\n  primary: true\n  seen: whole\n',
      ),
      'quotations.yaml': swap('speaker: anna-berg', 'speaker: ana-berg'),
      'chapters/crossing/last-ferry.mdx': (text) =>
        text
          .replace(' {#the-day}', '')
          .replace('<Claim id="ferry-late" />', '<Claim id="ferry-delayed" />'),
      'claims.yaml': (text) =>
        text
          .replace('topic: last-ferry', 'topic: first-ferry')
          .replace('  evidence: [gazette-report]\n', ''),
    }),
    lines(
      'content/chapters/crossing/last-ferry.mdx:11',
      '    <Claim id="ferry-delayed">',
      '    "ferry-delayed" is not in claims.',
      '    Fix: write "ferry-late", the nearest id there, or add the record.',
      '',
      'content/chapters/crossing/last-ferry.mdx:16',
      '    The heading “The day” has no id of its own.',
      '    Fix: write ## The day {#the-day}',
      '',
      'content/claims.yaml:4',
      '    "first-ferry" is not in topics.',
      '    Fix: write "last-ferry", the nearest id there, or add the record.',
      '',
      'content/claims.yaml:7',
      '    The claim "ferry-on-time" has no ground.',
      '    Fix: add "evidence" (sources), "from" (the claims it is computed from) or "looked-in" (where it was looked for).',
      '',
      'content/pages/home.mdx:9',
      '    /crossing/last-ferry/#the-day',
      '    The link to /crossing/last-ferry/#the-day leads nowhere.',
      '    Fix: write /crossing/last-ferry/, the nearest address that exists.',
      '',
      'content/quotations.yaml:2',
      '    "ana-berg" is not in people.',
      '    Fix: write "anna-berg", the nearest id there, or add the record.',
      '',
      'content/sources.yaml:10  (warning)',
      '    Nothing refers to "gazette-report" in sources.',
      '    Fix: refer to it, or remove the record.',
      '',
      'content/sources.yaml:37  (warning)',
      '    Nothing refers to "tide-table" in sources.',
      '    Fix: refer to it, or remove the record.',
      '',
      '6 errors and 2 warnings in the content.',
    ),
  );
});
