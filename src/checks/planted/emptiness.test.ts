import { CHAPTER } from '../testing/invented-story.ts';
import { testPlanted, testPlantedLines } from '../testing/test-planted.ts';
import { append, swap } from '../testing/write-story.ts';

const words = (count: number): string => 'word '.repeat(count).trim();

testPlantedLines([
  ['a heading without words', '## {#tide}\n\nIt rose.', 'no words', '## Words {#tide}'],
  ['a heading of blanks', '## &nbsp; {#tide}\n\nIt rose.', 'no words', '## Words {#tide}'],
  ['a section at the end without a text', '## Tide {#tide}', 'Nothing stands below', '“Tide”'],
  [
    'a section without a text',
    '## Tide {#tide}\n\n## Ebb {#ebb}\n\nIt fell.',
    '“Tide”',
    'its heading',
  ],
  [
    'a heading that leaves out a level',
    '#### Tide {#tide}\n\nIt rose.',
    '“Tide”',
    'begin it with ###',
  ],
  ['a second title', '# Tide {#tide}\n\nIt rose.', '“Tide”', '##'],
  ['a title underlined', 'Tide {#tide}\n===\n\nIt rose.', '“Tide”', '##'],
  ['a heading without an id', '## Tide\n\nIt rose.', '“Tide”', '## Tide {#tide}'],
  ['a heading with the id of another', '## Tide {#the-day}\n\nIt rose.', '"the-day"', 'another id'],
  ['an id in capitals', '## Tide {#The-Tide}\n\nIt rose.', '"The-Tide"', '"the-tide"'],
  ['an id of digits', '## Tide {#1999}\n\nIt rose.', '"1999"', '"the-1999"'],
  ['an id of umlauts', '## Tide {#täglich}\n\nIt rose.', '"täglich"', '"taglich"'],
  ['a long heading', `## ${'Tide '.repeat(16)}{#tide}\n\nIt rose.`, '16 words', '15'],
  ['a long section', `## Tide {#tide}\n\n${words(251)}`, '251 words', '250'],
]);

testPlanted([
  [
    'a chapter without a text',
    { [CHAPTER]: (text) => text.slice(0, text.indexOf('## What')) },
    `${CHAPTER}:8`,
    'The chapter has no text',
    'delete',
  ],
  [
    'a chapter of a comment',
    { [CHAPTER]: (text) => `${text.slice(0, text.indexOf('## What'))}{/* later */}\n` },
    `${CHAPTER}:8`,
    'The chapter has no text',
    'delete',
  ],
  [
    'a note without a text',
    { 'notes/clock.mdx': swap('The clock was slow.\n', '') },
    'notes/clock.mdx:6',
    'The note has no text',
    'delete',
  ],
  [
    'a note of two paragraphs',
    { 'notes/clock.mdx': append('\nAnd old.\n') },
    'notes/clock.mdx:8',
    'goes on with a paragraph',
    'one paragraph',
  ],
  [
    'a heading in a note',
    { 'notes/clock.mdx': append('\n## Old {#old}\n') },
    'notes/clock.mdx:8',
    'goes on with a heading',
    'one paragraph',
  ],
  [
    'a note that is a list',
    { 'notes/clock.mdx': swap('The clock', '- The clock') },
    'notes/clock.mdx:6',
    'is a list instead',
    'one paragraph',
  ],
  [
    'a table in a note',
    { 'notes/clock.mdx': append('\n| a | b |\n|---|---|\n| c | d |\n') },
    'notes/clock.mdx:8',
    'goes on with a table',
    'one paragraph',
  ],
  [
    'a long note',
    { 'notes/clock.mdx': append(`${words(80)}\n`) },
    'notes/clock.mdx:6',
    '84 words',
    '80',
  ],
  [
    'a chapter without headings',
    { [CHAPTER]: (text) => text.replace('## What', `${words(251)}\n\n## What`) },
    `${CHAPTER}:8`,
    '251 words',
    '250',
  ],
]);
