import { CHAPTER } from '../testing/invented-story.ts';
import {
  type Planted,
  type PlantedLine,
  testPlanted,
  testPlantedLines,
} from '../testing/test-planted.ts';
import { type ReportCase, testReports } from '../testing/test-reports.ts';
import { swap } from '../testing/write-story.ts';

const HALF = 'its other half is missing';

/** Brackets without their other half. */
const halves: readonly [text: string, sign: string][] = [
  ['The ferry (of the north left late.', 'A sign ('],
  ['The ferry of the north) left late.', 'A sign )'],
  ['The ferry [of the north left late.', 'A sign ['],
  ['The ferry of the north] left late.', 'A sign ]'],
  ['The ferry (of the [north) left] late.', 'A sign )'],
  ['The ferry (2nd LD) left (late.', 'A sign ('],
];

testPlantedLines([
  ...halves.map(([text, sign]): PlantedLine => [`${text} in a text`, text, sign, HALF, 'write']),
  ['half a bracket in a list', '- The ferry (late.\n- The boat.', 'A sign (', HALF, 'write'],
  ['half a bracket in a heading', '## The (ferry {#the-ferry}\n\nIt ran.', 'A sign (', HALF],
  ['a brace that is closed only', 'The ferry} left.', 'A sign }', HALF],
  ['brackets with nothing in them', 'The ferry () left.', 'a space inside brackets', 'alone'],
  ['a blank inside brackets', 'The ferry ( late ) left.', 'a space inside brackets', 'alone'],
  ['words in square brackets', 'The ferry [sic] left.', 'square brackets', 'parentheses'],
  ['a single mark that opens', 'The ‘ferry left.', '‘', 'leave the marks out'],
]);

const TITLE = 'title: Ferry leaves late';
const WORDS = 'words: Das Schiff war zu spät, und das Wetter war gut';

testPlanted([
  ...(
    [
      ['a title', 'sources/t.yaml', TITLE, 'title: Ferry (leaves late', 3, '('],
      ['a title', 'sources/t.yaml', TITLE, 'title: Ferry “leaves late', 3, '“'],
      ['a title', 'sources/t.yaml', TITLE, 'title: Ferry leaves” late', 3, '”'],
      ['a title', 'sources/t.yaml', TITLE, 'title: Ferry „leaves late', 3, '„'],
      ['a wording', 'quotations/last-ferry.yaml', WORDS, 'words: Das (Schiff war', 9, '('],
      ['a name', 'people/south.yaml', 'name: Pavel Strand', 'name: Pavel (Strand', 2, '('],
      ['a definition', 'terms.yaml', 'The boat between', 'The boat (between', 4, '('],
      ['a chapter’s title', CHAPTER, 'title: The last ferry', 'title: The (last ferry', 2, '('],
    ] as const
  ).map(([what, file, from, to, line, sign]): Planted => [
    `half of ${sign} in ${what}`,
    { [file]: swap(from, to) },
    `${file}:${line}`,
    `A sign ${sign}`,
    HALF,
    'or remove the sign',
  ]),
  [
    'words of others with HTML',
    { 'sources/t.yaml': swap(TITLE, 'title: Ferry <b>leaves</b> late') },
    'sources/t.yaml:3',
    'a tag',
    'words alone',
  ],
  [
    'a label between marks',
    { 'people/north.yaml': swap('people on the quay', '“people on the quay”') },
    'people/north.yaml:16',
    'Quotation marks stand around',
    'outer marks',
  ],
  [
    'a field that the build does not fill in',
    { 'terms.yaml': swap('The boat between', 'The {count} boats between') },
    'terms.yaml:4',
    'a sign of code',
    'fills in no number',
  ],
]);

testReports(
  [
    'The ferry (of the north) left (late).',
    'It was a) late and b) full.',
    'It was late (see [the day](#the-day)).',
    'It was late, ’tis true.',
  ].map((text): ReportCase => [
    `reads ${text}`,
    { [CHAPTER]: swap('\n## The day', `\n${text}\n\n## The day`) },
  ]),
);
testReports([
  ['reads a title with marks', { 'sources/t.yaml': swap(TITLE, 'title: “Ferry” „leaves“ late') }],
  ['reads a title with inches', { 'sources/t.yaml': swap(TITLE, 'title: A 12" ferry') }],
]);
