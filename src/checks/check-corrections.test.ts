import { published } from './testing/published.ts';
import { testReports } from './testing/test-reports.ts';
import { type Changes, lines, swap } from './testing/write-story.ts';

const EDITION = published({});

const correction = (address: string, after: string): Changes => ({
  'corrections.yaml': lines(
    '# yaml-language-server: $schema=.schema/corrections.json',
    'when-it-left:',
    '  date: 2000-02-01',
    `  address: ${address}`,
    '  before: The ferry left early.',
    `  after: ${after}`,
    '  why: The log was read again.',
    '',
  ),
});

const LATE = '/topics/last-ferry/#claim-ferry-late';
const CHAPTER = '/crossing/last-ferry/';

testReports([
  ['accepts a correction of a claim, by its words', correction(LATE, 'the last ferry left late')],
  ['accepts one of a claim’s standing', correction(LATE, 'on record, one side')],
  [
    'accepts one of a section whose sentences have the words',
    correction(`${CHAPTER}#the-day`, 'The ferry had opened'),
  ],
  [
    'accepts one of words that an edition published and that are others since',
    {
      ...EDITION,
      ...correction('/glossary/#ferry', 'The boat between the two banks'),
      'terms.yaml': swap('The boat between the two banks.', 'The ship between the banks.'),
    },
  ],
  [
    'accepts one of what is retired since',
    {
      ...correction(`${CHAPTER}#claim-ferry-blue`, 'The ferry was blue.'),
      'moves.yaml': `- from: ${CHAPTER}#claim-ferry-blue\n  retired: Nobody had said so.\n`,
    },
  ],
  [
    'reports one of nothing, with the nearest address',
    correction('/topics/last-fery/#claim-ferry-late', 'The ferry left late.'),
    [
      'corrected-nowhere',
      'corrections.yaml',
      4,
      { address: '/topics/last-fery/#claim-ferry-late', nearest: LATE },
    ],
  ],
  [
    'reports words that do not stand there',
    correction(LATE, 'The ferry never left.'),
    ['not-corrected-to', 'corrections.yaml', 6, { address: LATE, words: 'The ferry never left.' }],
  ],
]);
