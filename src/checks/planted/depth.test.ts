import { CHAPTER } from '../testing/invented-story.ts';
import { testPlanted, testPlantedLines } from '../testing/test-planted.ts';
import { append } from '../testing/write-story.ts';

const CLAIMS = 'claims/last-ferry.yaml';
const list = (depth: number): string =>
  Array.from({ length: depth }, (_, index) => `${'  '.repeat(index)}- late`).join('\n');

testPlantedLines([
  ['block quotations in one another', `${'>'.repeat(200_000)} late`, 'in one another', 'beside'],
  ['such quotations with blanks', `${'> '.repeat(5_000)}late`, 'in one another', 'beside'],
  ['lists in one line', `${'- '.repeat(5_000)}late`, 'in one another', 'beside'],
  [
    'tags in one another',
    `${'<Foreign lang="de">'.repeat(500)}x${'</Foreign>'.repeat(500)}`,
    'in one another',
    'beside',
  ],
  ['brackets in one another', `${'['.repeat(20_000)}late`, 'a link as wikis write it', '[words]'],
  ['braces in one another', '{'.repeat(20_000) + '}'.repeat(20_000), 'braces', '\\{'],
  [
    'words with a dozen omissions',
    `She said <Q id="too-late">${'the […] '.repeat(14)}clock</Q> then.`,
    'no wording of the quotation "too-late"',
    'copy the words',
  ],
]);

testPlanted([
  [
    'lists in one another',
    { [CHAPTER]: append(`\n${list(400)}\n`) },
    `${CHAPTER}:36`,
    'in one another',
    'beside',
  ],
  [
    'lists of YAML in one another',
    { [CLAIMS]: append(`tide: ${'['.repeat(8_000)}${']'.repeat(8_000)}\n`) },
    `${CLAIMS}:11`,
    'brackets stand in one another',
    'close every [',
  ],
  [
    'the second of two tags that are not closed',
    { [CHAPTER]: append('\nThe <Term id="ferry">ferry.\n\nAnd <Person id="anna-berg">Berg.\n') },
    `${CHAPTER}:24`,
    '<Person> is not closed',
    '</Person>',
  ],
  [
    'the second of two braces',
    { [CHAPTER]: append('\nIt {ran.\n\nIt\nwas {late.\n') },
    `${CHAPTER}:25`,
    'braces',
    '\\{',
  ],
]);
