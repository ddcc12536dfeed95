import { CHAPTER, inventedStory } from '../testing/invented-story.ts';
import { testPlanted } from '../testing/test-planted.ts';
import { testReports } from '../testing/test-reports.ts';
import { append, swap } from '../testing/write-story.ts';

const CLAIMS = 'claims/last-ferry.yaml';
const encoded = (path: string, encoding: BufferEncoding, before = ''): Buffer =>
  Buffer.from(`${before}${(inventedStory[path] ?? '').replaceAll(/[’–]/gu, '´')}`, encoding);

testPlanted([
  [
    'records in UTF-16',
    { [CLAIMS]: encoded(CLAIMS, 'utf16le', '\uFEFF') },
    `${CLAIMS}:1`,
    'UTF-16',
    'as UTF-8',
  ],
  [
    'records in UTF-16 without a mark',
    { [CLAIMS]: encoded(CLAIMS, 'utf16le') },
    `${CLAIMS}:1`,
    'UTF-16',
    'as UTF-8',
  ],
  [
    'a chapter in UTF-16',
    { [CHAPTER]: encoded(CHAPTER, 'utf16le', '\uFEFF') },
    `${CHAPTER}:1`,
    'UTF-16',
    'as UTF-8',
  ],
  [
    'a chapter in Latin-1',
    { [CHAPTER]: encoded(CHAPTER, 'latin1') },
    `${CHAPTER}:10`,
    'UTF-8',
    'save it',
  ],
  [
    'a letter in Latin-1',
    { 'terms.yaml': Buffer.from('ferry:\n  name: F\u00E4hre\n', 'latin1') },
    'terms.yaml:2',
    'UTF-8',
    'save it',
  ],
  [
    'half of a letter',
    { 'terms.yaml': Buffer.from([0x61, 0x3a, 0x0a, 0xc3]) },
    'terms.yaml:2',
    'UTF-8',
    'save it',
  ],
  [
    'line ends of old machines',
    { [CLAIMS]: (text) => text.replaceAll('\n', '\r') },
    `${CLAIMS}:1`,
    'carriage return',
    'LF',
  ],
  [
    'one line end of old machines',
    { 'notes/clock.mdx': append('It was\rslow.\n') },
    'notes/clock.mdx:7',
    'carriage return',
    'LF',
  ],
]);

const merged = (ours: string, theirs: string): string =>
  `<<<<<<< HEAD\n${ours}\n=======\n${theirs}\n>>>>>>> tide`;

testPlanted([
  [
    'an unfinished merge of a field',
    { [CLAIMS]: swap('  by: [anna-berg]', merged('  by: [anna-berg]', '  by: []')) },
    `${CLAIMS}:3`,
    'merge',
    '<<<<<<<',
  ],
  [
    'an unfinished merge of records',
    { [CLAIMS]: append(`${merged('a:', 'b:')}\n`) },
    `${CLAIMS}:11`,
    'merge',
    '<<<<<<<',
  ],
  [
    'one in a folded text',
    {
      'terms.yaml': swap(
        'The boat between the two banks.',
        `>-\n    ${merged('The boat', 'A boat').replaceAll('\n', '\n    ')}`,
      ),
    },
    'terms.yaml:5',
    'merge',
    '<<<<<<<',
  ],
  [
    'one in a chapter',
    { [CHAPTER]: append(`\n${merged('Late.', 'On time.')}\n`) },
    `${CHAPTER}:22`,
    'merge',
    '<<<<<<<',
  ],
  [
    'one in a frontmatter',
    { 'notes/clock.mdx': swap('kind: context', merged('kind: context', 'kind: check')) },
    'notes/clock.mdx:3',
    'merge',
    '<<<<<<<',
  ],
  [
    'the last line of a merge',
    { 'notes/clock.mdx': append('>>>>>>> tide\n') },
    'notes/clock.mdx:7',
    'merge',
    '>>>>>>>',
  ],
  [
    'the first line of a merge',
    { 'site.yaml': swap('language: en', '<<<<<<< HEAD\nlanguage: en') },
    'site.yaml:5',
    'merge',
    '<<<<<<<',
  ],
]);

testReports([
  ['reads a byte order mark before records', { [CLAIMS]: (text) => `\uFEFF${text}` }],
  ['reads a byte order mark before a chapter', { [CHAPTER]: (text) => `\uFEFF${text}` }],
  [
    'reads line ends of Windows',
    {
      [CHAPTER]: (text) => text.replaceAll('\n', '\r\n'),
      [CLAIMS]: (text) => text.replaceAll('\n', '\r\n'),
    },
  ],
  [
    'reads letters of any script',
    { 'terms.yaml': swap('[ferryboat]', '[Fähre, паром, 渡船, عبارة, قایق‌ران]') },
  ],
]);
