import { CHAPTER } from '../testing/invented-story.ts';
import {
  type Planted,
  type PlantedLine,
  testPlanted,
  testPlantedLines,
} from '../testing/test-planted.ts';
import { type ReportCase, testReports } from '../testing/test-reports.ts';
import { append, swap } from '../testing/write-story.ts';

const slips: readonly [text: string, what: string, remedy: string][] = [
  ['The ferry left the the bank.', 'a word written twice', 'keep one'],
  ['The ferry ,late, left.', 'a space before punctuation', 'join'],
  ['The ferry left late .', 'a space before punctuation', 'join'],
  ['The ferry left late,,.', 'punctuation in a row', 'keep one'],
  ['The ferry left late..', 'punctuation in a row', 'keep one'],
  ['The ferry left late?!', 'punctuation in a row', 'keep one'],
  ['The ferry,late, left.', 'without a space', 'put one'],
  ['The ferry left.The boat ran.', 'without a space', 'put one'],
  ['The ferry -- it was late.', 'in place of a dash', 'comma'],
  ['The ferry - it was late.', 'in place of a dash', 'comma'],
  ['The ferry isn‘t late.', 'an apostrophe turned round', '’'],
  ['The ferry of the ‘90s.', 'an apostrophe turned round', '’'],
  ['The ferry wasnâ€™t late.', 'a wrong encoding', 'anew'],
  ['The FÃ¤hre was late.', 'a wrong encoding', 'anew'],
  ['The x^2^ was late.', 'a sign of markup', 'remove'],
  ['The ==ferry== was late.', 'a sign of markup', 'remove'],
  ['The ferry :boat: was late.', 'picture sign', 'remove'],
  ['TODO: the ferry.', 'left for later', 'what belongs there'],
  ['The ferry was TK late.', 'left for later', 'what belongs there'],
  ['The ferry was NaN late.', 'left for later', 'what belongs there'],
  ['The ferry of [object Object].', 'left for later', 'what belongs there'],
  ['Lorem ipsum dolor.', 'left for later', 'what belongs there'],
  ['The ferry was late.[citation needed]', 'left for later', 'what belongs there'],
];

testPlantedLines(
  slips.map(([text, ...words]): PlantedLine => [`${text} in a text`, text, ...words]),
);

testPlanted(
  slips.map(([text, ...words]): Planted => [
    `${text} in a field`,
    { 'terms.yaml': swap('The boat between the two banks.', `'${text}'`) },
    'terms.yaml:4',
    ...words,
  ]),
);

testPlantedLines([
  ['a line broken by a backslash', 'It ran\\\nlate.', 'A line broken', 'an empty line'],
  ['a line broken by blanks', 'It ran  \nlate.', 'A line broken', 'an empty line'],
]);

testReports(
  [
    'They had had it at 3.5 p.m., or so.',
    'It took 10,000 boats, 16:20:30 hours …',
    'Anna – a pilot – left.',
    'It was the boats’ crew of ’98.',
  ].map((text): ReportCase => [`reads ${text}`, { [CHAPTER]: append(`\n${text}\n`) }]),
);
