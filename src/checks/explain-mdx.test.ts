import { CHAPTER } from './testing/invented-story.ts';
import { testReports } from './testing/test-reports.ts';
import { type Changes, append, swap } from './testing/write-story.ts';

/** A file that cannot be read: where, why, and what to do. */
type SyntaxCase = [
  title: string,
  changes: Changes,
  place: [file: string, line: number],
  problem: string,
  fix: string,
];

const cases: SyntaxCase[] = [
  [
    'reports a tag that is not closed',
    {
      [CHAPTER]: swap('the harbor clock</Note>', 'the harbor clock'),
    },
    [CHAPTER, 18],
    '<Note> is not closed in the paragraph that opens it',
    'write <Note id="…">words</Note> around words, <Note id="…" /> for a tag without words.',
  ],
  [
    'reports a tag that is closed by another',
    {
      [CHAPTER]: swap('the harbor clock</Note>', 'the harbor clock</Term>'),
    },
    [CHAPTER, 18],
    '</Term> stands where <Note> is to be closed',
    'write </Note>.',
  ],
  [
    'reports a tag that is closed but not opened',
    { 'notes/clock.mdx': append('More</Term>.\n') },
    ['notes/clock.mdx', 7],
    '</Term> closes what was not opened',
    'open <Term id="…"> before it, or remove it.',
  ],
  [
    'reports a tag around two paragraphs',
    { 'notes/clock.mdx': append('\n<Term id="ferry">One\n\nTwo</Term>\n') },
    ['notes/clock.mdx', 8],
    '<Term> is not closed in the paragraph that opens it',
    'write <Term id="…">words</Term> around words, <Term id="…" /> for a tag without words.',
  ],
  [
    'reports a brace that begins code',
    { 'notes/clock.mdx': append('\nIt was slow {by far.\n') },
    ['notes/clock.mdx', 8],
    'what stands in braces is read as code',
    'keep braces for the id of a heading, ## Heading {#id}; write \\{ for the sign itself.',
  ],
  [
    'reports a sign that is taken for a tag',
    { 'notes/clock.mdx': append('\nSee <https://clock.example>.\n') },
    ['notes/clock.mdx', 8],
    'a < begins something that is not a tag of ours',
    'write a tag like <Q id="…">, with straight marks around the id; a link like [words](address); \\< for the sign itself.',
  ],
  [
    'reports an id in typographic quotation marks',
    { 'notes/clock.mdx': append('\nThe <Term id=“ferry”>ferry</Term>.\n') },
    ['notes/clock.mdx', 8],
    'a < begins something that is not a tag of ours',
    'write a tag like <Q id="…">, with straight marks around the id; a link like [words](address); \\< for the sign itself.',
  ],
];

testReports(
  cases.map(([title, changes, [file, line], problem, fix]) => [
    title,
    changes,
    ['not-readable', file, line, { problem, fix }],
  ]),
);
