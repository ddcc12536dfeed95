import { CHAPTER } from '../testing/invented-story.ts';
import { type PlantedLine, testPlanted, testPlantedLines } from '../testing/test-planted.ts';
import { type ReportCase, testReports } from '../testing/test-reports.ts';
import { append, lines } from '../testing/write-story.ts';

const MARK = '<Claim id="ferry-late" />';
const APART = 'directly after the full stop';

testPlantedLines([
  ['a blank before a mark', `It left late. ${MARK}`, MARK.replace(' /', ''), APART],
  ['a blank that does not break before a mark', `It left.\u00A0${MARK}`, 'blank', APART],
  ['a mark at the start of a paragraph', `${MARK}It left late.`, 'nothing is before it', APART],
  ['a mark alone in italics', `It left late.*${MARK}*`, 'nothing is before it', APART],
  ['a blank between two marks', `Late.${MARK} <Claim id="call-date" />`, '"call-date"', APART],
  ['a mark in a word', `It left la${MARK}te.`, '“t”', 'put the mark after it'],
  ['a mark before the full stop', `It left late${MARK}.`, '“.”', 'put the mark after it'],
  ['no space after a mark', `It left.${MARK}It ran.`, '“I”', 'a space between'],
  ['an attribute twice', 'The <Term id="ferry" id="clock">ferry</Term> ran.', '"id" twice', 'one'],
  ['a blank at the start of words', 'So <Term id="ferry"> ferry</Term> ran.', '“ferry”', 'outside'],
  ['a blank at the end of words', 'Said <Q id="too-late">the weather </Q>so.', '<Q>', 'outside'],
  [
    'our language as a foreign one',
    'So <Foreign lang="en">fair</Foreign> it was.',
    '"en"',
    'without',
  ],
  [
    'foreign words of no language',
    'So <Foreign>gerecht</Foreign> was it.',
    'lang="…"',
    'like "de"',
  ],
]);

const HEAD = ['| bank | who |', '|---|---|'];
const table = (...rows: string[]): string => lines(...rows);

testPlantedLines([
  [
    'a table without names of its columns',
    table('| | |', '|---|---|', '| north | Berg |'),
    'Column 1',
    'first line of the table',
  ],
  [
    'a column without a name',
    table('| bank | |', '|---|---|', '| north | Berg |'),
    'Column 2',
    'first line of the table',
  ],
  ['a table without rows', table(...HEAD), 'no rows', '|---|---|'],
  ...(['| bank | who |\n| north | Berg |', '| bank | who |\n|---|\n| north | Berg |'] as const).map(
    (text): PlantedLine => ['a head without its line', text, 'without its head', '|---|---|'],
  ),
]);

testPlanted([
  [
    'a row that lacks a cell',
    { [CHAPTER]: append(`\n${table(...HEAD, '| north | Berg |', '| south |')}\n`) },
    `${CHAPTER}:25`,
    '1 cell',
    'head of its table 2',
    'give it as many',
  ],
  [
    'a row whose last cell would be lost',
    { [CHAPTER]: append(`\n${table(...HEAD, '| north | Berg | late |')}\n`) },
    `${CHAPTER}:24`,
    '3 cells',
    'head of its table 2',
    'give it as many',
  ],
]);

testReports([
  ...(
    [
      ['a mark after a comma', `It left late,${MARK} and so on.`],
      ['a mark after a word', `It left late${MARK} and so on.`],
      ['two marks', `It left late.${MARK}<Claim id="call-date" /> It ran.`],
      ['a mark after a number', `It took <Days from="ferry-opens" to="the-call" />${MARK} days.`],
      ['a mark after italics', `It left *late*.${MARK}`],
      ['a mark in a table', table(...HEAD, `| north | Berg${MARK} |`)],
    ] as const
  ).map(([what, text]): ReportCase => [`reads ${what}`, { [CHAPTER]: append(`\n${text}\n`) }]),
]);
