import { CHAPTER } from '../testing/invented-story.ts';
import { type Planted, testPlanted } from '../testing/test-planted.ts';
import { append, swap } from '../testing/write-story.ts';

const characters: [name: string, character: string, code: string][] = [
  ['a NUL', '\0', 'U+0000'],
  ['a backspace', '\b', 'U+0008'],
  ['an escape', '\u001B', 'U+001B'],
  ['a control of another encoding', '\u0085', 'U+0085'],
  ['a soft hyphen', '\u00AD', 'U+00AD'],
  ['a space without width', '\u200B', 'U+200B'],
  ['a sign that joins letters', '\u200D', 'U+200D'],
  ['a mark from right to left', '\u200F', 'U+200F'],
  ['the end of a line', '\u2028', 'U+2028'],
  ['the end of a paragraph', '\u2029', 'U+2029'],
  ['a sign that turns text round', '\u202E', 'U+202E'],
  ['a narrow space', '\u202F', 'U+202F'],
  ['a thin space', '\u2009', 'U+2009'],
  ['a wide space', '\u3000', 'U+3000'],
  ['a sign that joins words', '\u2060', 'U+2060'],
  ['a part of text turned round', '\u2067', 'U+2067'],
  ['a byte order mark inside', '\uFEFF', 'U+FEFF'],
  ['the sign of a lost letter', '\uFFFD', 'U+FFFD'],
  ['a letter of private use', '\uE000', 'U+E000'],
  ['a number without a letter', '\uFFFE', 'U+FFFE'],
  ['a letter of tags', '\u{E0041}', 'U+E0041'],
  ['a sign for another form', '\uFE0F', 'U+FE0F'],
  ['an empty Hangul letter', '\u3164', 'U+3164'],
];

testPlanted(
  characters.flatMap(([name, character, code]): Planted[] => [
    [
      `${name} in a chapter`,
      { [CHAPTER]: append(`\nIt ran${character}late.\n`) },
      `${CHAPTER}:22`,
      'nobody sees',
      code,
    ],
    [
      `${name} in a claim`,
      { 'claims/last-ferry.yaml': swap('ferry left late', `ferry left${character}late`) },
      'claims/last-ferry.yaml:2',
      'nobody sees',
      code,
    ],
  ]),
);

testPlanted([
  [
    'a character by its number',
    { [CHAPTER]: append('\nIt ran&#8203;late.\n') },
    `${CHAPTER}:22`,
    'nobody sees',
    'U+200B',
  ],
  [
    'a character by its name',
    { 'notes/clock.mdx': append('It ran&shy;late.\n') },
    'notes/clock.mdx:7',
    'nobody sees',
    'U+00AD',
  ],
  [
    'a character by its number in a record',
    { 'terms.yaml': swap('name: ferry', 'name: "fer\\u200Bry"') },
    'terms.yaml:2',
    'nobody sees',
    'U+200B',
  ],
  [
    'a title of such characters',
    { 'topics.yaml': swap('title: The day', 'title: \u200B\u200B') },
    'topics.yaml:5',
    'nobody sees',
    'U+200B',
  ],
  [
    'one in a frontmatter',
    { 'pages/about.mdx': swap('title: About', 'title: Ab\u00ADout') },
    'pages/about.mdx:2',
    'nobody sees',
    'U+00AD',
  ],
  [
    'one in the words of others',
    { 'quotations/last-ferry.yaml': swap('Das Schiff', 'Das\u200B Schiff') },
    'quotations/last-ferry.yaml:9',
    'nobody sees',
    'U+200B',
  ],
]);
