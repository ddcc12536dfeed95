import { mkdirSync } from 'node:fs';
import { drawMoving, drawPicture } from '../testing/draw-picture.ts';
import { FIGURE_LINE, inventedFigure } from '../testing/invented-figure.ts';
import { CHAPTER } from '../testing/invented-story.ts';
import { published } from '../testing/published.ts';
import { type Planted, testPlanted } from '../testing/test-planted.ts';
import { testReports } from '../testing/test-reports.ts';
import { type Changes, append } from '../testing/write-story.ts';

const png = await drawPicture('png');
const jpeg = await drawPicture('jpeg');
const wide = await drawPicture('png', 9000, 6000);

const FORM = '![a ferry](pictures/ferry.png "Drawing: Berg, CC BY 4.0")';
/** The line of the first of them. */
const END = 22;

/** The invented story with a picture, and lines at the end of its chapter. */
const withLines = (lines: string): Changes => ({
  'pictures/ferry.png': png,
  [CHAPTER]: append(`\n${lines}\n`),
});

const lineOf = (what: string, line: string, ...words: [string, ...string[]]): Planted => [
  what,
  withLines(line),
  `${CHAPTER}:${END}`,
  ...words,
];

const CREDIT = '"Drawing: Berg, CC BY 4.0"';
const FOREIGN = ['another host', 'pictures/name.jpg'] as const;

testPlanted([
  lineOf('a picture of another host', `![a](https://a.example/f.png ${CREDIT})`, ...FOREIGN),
  lineOf('a picture without encryption', `![a](http://a.example/f.png ${CREDIT})`, ...FOREIGN),
  lineOf('a picture in its address', `![a](data:image/png;base64,iV= ${CREDIT})`, ...FOREIGN),
  lineOf('a picture of two slashes', `![a](//a.example/f.png ${CREDIT})`, ...FOREIGN),
  lineOf('a picture of public/', `![a](/card.png ${CREDIT})`, ...FOREIGN),
  lineOf('a picture beside the text', `![a](./ferry.png ${CREDIT})`, ...FOREIGN),
  lineOf('a picture above the content', `![a](../ferry.png ${CREDIT})`, ...FOREIGN),
  lineOf('a way out of the pictures', `![a](pictures/../site.png ${CREDIT})`, ...FOREIGN),
  lineOf('a picture in a folder', `![a](pictures/boats/ferry.png ${CREDIT})`, ...FOREIGN),
  lineOf('a drawing that may carry code', `![a](pictures/ferry.svg ${CREDIT})`, ...FOREIGN),
  lineOf('an address that cannot be read', `![a](pictures/%E0%A4%A.png ${CREDIT})`, ...FOREIGN),
  lineOf('a picture without an address', `![a]()`, ...FOREIGN),
  lineOf(
    'a picture whose address is elsewhere',
    '![a][f]\n\n[f]: https://a.example/f.png',
    ...FOREIGN,
  ),
  lineOf(
    'a picture that is not there',
    `![a](pictures/fery.png ${CREDIT})`,
    'no file pictures/fery.png',
    'pictures/ferry.png',
  ),
  lineOf('a picture without words', `![](pictures/ferry.png ${CREDIT})`, 'alternative', 'ferry'),
  lineOf('a picture with a blank for words', `![ ](pictures/ferry.png ${CREDIT})`, 'alternative'),
  lineOf('a picture without a credit', '![a](pictures/ferry.png)', 'who made it', 'license'),
  lineOf('a picture with an empty credit', '![a](pictures/ferry.png " ")', 'who made it'),
  lineOf('a picture in a sentence', `So ${FORM}.`, 'inside a paragraph', 'a line of its own'),
  lineOf('a picture in a list', `- ${FORM}`, 'inside a paragraph, a list', 'a line of its own'),
  lineOf('a picture in a link', `[${FORM}](/about/)`, 'inside a paragraph', 'a line of its own'),
  lineOf('two pictures in a line', `${FORM} ${FORM}`, 'inside a paragraph', 'a line of its own'),
  lineOf('a picture by its tag', '<img src="https://a.example/f.png" />', '<img>', 'use one of'),
  lineOf('marks in what is seen', FORM.replace('a ferry', 'a “ferry”'), 'A quotation mark', '<Q'),
  [
    'a picture twice',
    withLines(`${FORM}\n\n${FORM}`),
    `${CHAPTER}:24`,
    `the first is at content/${CHAPTER}:22`,
    '(#picture-ferry)',
  ],
  [
    'a figure twice',
    {
      'figures.yaml': inventedFigure,
      [CHAPTER]: append(`${FIGURE_LINE}\nIt ran.\n${FIGURE_LINE}`),
    },
    `${CHAPTER}:26`,
    'the figure "passengers" twice',
    `the first is at content/${CHAPTER}:22`,
    '(#figure-passengers)',
  ],
  [
    'a picture in a note',
    { 'pictures/ferry.png': png, 'notes/clock.mdx': append(`\n${FORM}\n`) },
    'notes/clock.mdx:8',
    'cannot stand in a note',
    'the chapter',
  ],
  [
    'a published picture that is gone',
    published(withLines(FORM)),
    'ledger.json:18',
    '#picture-ferry',
    'moves.yaml',
  ],
  [
    'a heading with the id of a picture',
    { [CHAPTER]: append('\n## A ferry {#picture-ferry}\n\nIt left.\n') },
    `${CHAPTER}:22`,
    'taken',
    'the-picture-ferry',
  ],
]);

/** A file among the pictures that is refused where it is. */
const fileOf = (what: string, name: string, file: Changes[string], ...words: string[]): Planted => [
  what,
  { [`pictures/${name}`]: file },
  `pictures/${name}:1`,
  'cannot be read here',
  ...words,
];

testPlanted([
  fileOf('words by the name of a picture', 'ferry.png', 'Not one.', 'no picture', 'export it anew'),
  fileOf('a page by the name of a picture', 'ferry.jpg', '<html>'.repeat(9), 'no picture'),
  fileOf('a picture by the ending of another', 'ferry.png', jpeg, 'no picture of the kind'),
  fileOf('an empty picture', 'ferry.png', Buffer.alloc(0), 'no picture'),
  fileOf('a picture that is cut off', 'ferry.png', png.subarray(0, -16), 'before it is whole'),
  fileOf('a picture that moves', 'ferry.webp', await drawMoving(), 'moves', 'one image'),
  fileOf('a picture of too many points', 'ferry.png', wide, '50 million points', 'smaller'),
  fileOf(
    'a picture of too many bytes',
    'ferry.png',
    Buffer.concat([png, Buffer.alloc(10_000_000)]),
    'more than 10 MB',
    'smaller',
  ),
  fileOf('a drawing of lines', 'ferry.svg', '<svg/>', 'may carry code', '.jpg, .png or .webp'),
  fileOf('a picture of an old kind', 'ferry.gif', await drawPicture('gif'), 'of this kind', '.png'),
  fileOf('a picture with a blank in its name', 'the ferry.png', png, 'lower case', 'rename'),
  fileOf('a picture in capitals', 'FERRY.PNG', png, 'lower case', 'rename'),
  fileOf('a folder by the name of a picture', 'ferry.png', { make: mkdirSync }, 'a folder'),
]);

testReports([
  ['takes a picture that stands alone', withLines(FORM)],
  [
    'takes a link to a picture',
    withLines(`${FORM}\n\nSee [the ferry](/crossing/last-ferry/#picture-ferry).`),
  ],
  [
    'tells of a picture that no text prints',
    { 'pictures/ferry.png': png },
    ['unused-picture', 'pictures/ferry.png', 1, { address: 'pictures/ferry.png' }],
  ],
]);
