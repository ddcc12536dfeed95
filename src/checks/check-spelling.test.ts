import { CHAPTER } from './testing/invented-story.ts';
import { BRITISH, LISTED, forbidden, testSpelling, unknown } from './testing/test-spelling.ts';
import { append, swap } from './testing/write-story.ts';

testSpelling('', [
  ['finds nothing wrong in a story that is spelled right', {}],
  [
    'finds a misspelling in what a claim says',
    {
      'claims/last-ferry.yaml': swap('The last ferry left late.', 'The last ferry departted late.'),
    },
    unknown(
      'claims/last-ferry.yaml',
      2,
      'departted',
      ['departed', 'departee', 'deported'],
      'The last ferry departted late.',
    ),
  ],
  [
    'finds a misspelling in a paragraph, on its own line',
    {
      [CHAPTER]: append(
        '\nNobody knew why.\nIt was never explaned by <Person id="anna-berg">her</Person>.\n',
      ),
    },
    unknown(
      CHAPTER,
      23,
      'explaned',
      ['emplaned', 'enplaned', 'explained'],
      'Nobody knew why. It was never explaned by',
    ),
  ],
  [
    'finds a misspelling in a note, and one that is like nothing',
    { 'notes/clock.mdx': swap('The clock was slow.', 'The clock was qxzvkwj.') },
    unknown('notes/clock.mdx', 6, 'qxzvkwj', [], 'The clock was qxzvkwj.'),
  ],
  [
    'lets words in another language be where their language is named',
    { 'notes/clock.mdx': append('In German <Foreign lang="de">verspätet</Foreign>.\n') },
  ],
  [
    'finds a misspelling in a translation of ours',
    {
      'quotations/last-ferry.yaml': swap(
        'The boat was too late, and',
        'The boat was to laate, and',
      ),
    },
    unknown(
      'quotations/last-ferry.yaml',
      10,
      'laate',
      ['alate', 'late', 'latte'],
      'The boat was to laate, and the weather was fine',
    ),
  ],
  [
    'finds British spelling that the dictionary does not have',
    { 'pages/about.mdx': swap('With care.', 'The defence.') },
    forbidden('pages/about.mdx', 6, 'defence', 'defense', BRITISH, 'The defence.'),
  ],
  [
    'finds British spelling that the dictionary lets pass, and keeps its capital',
    { 'pages/about.mdx': swap('With care.', 'Harbours.') },
    forbidden('pages/about.mdx', 6, 'Harbours', 'Harbors', BRITISH, 'Harbours.'),
  ],
  [
    'reports every place of a word, however often it is misspelled',
    { 'pages/about.mdx': swap('With care.', 'Laate.\n\n'.repeat(12)) },
    ...Array.from({ length: 12 }, (_, index) =>
      unknown('pages/about.mdx', 6 + 2 * index, 'Laate', ['Alate', 'Late', 'Latte'], 'Laate.'),
    ),
  ],
]);

testSpelling('Anne -> Anna', [
  [
    'finds a spelling of a name that the story forbids, though a dictionary has it',
    { 'pages/about.mdx': swap('With care.', 'By Anne’s hand.') },
    forbidden('pages/about.mdx', 6, 'Anne', 'Anna', LISTED, 'By Anne’s hand.'),
  ],
]);

testSpelling('Anna Berger -> Anna Berg', [
  [
    'finds a name of two words that goes on in the next line',
    { 'pages/about.mdx': swap('With care.', 'By Anna\nBerger.') },
    forbidden('pages/about.mdx', 6, 'Anna Berger', 'Anna Berg', LISTED, 'By Anna Berger.'),
  ],
]);

testSpelling('Pavel\nPawel -> Pavel', [
  [
    'finds a forbidden spelling in a name of a record',
    { 'people/south.yaml': swap('name: Pavel Strand', 'name: Pawel Strand') },
    forbidden('people/south.yaml', 2, 'Pawel', 'Pavel', LISTED, 'Pawel Strand'),
  ],
]);

testSpelling('# names\nBergh ->\n', [
  [
    'says where a line of the list is none',
    {},
    [
      'not-readable',
      'words.txt',
      2,
      {
        problem: 'a line is neither words nor a spelling that is not used',
        fix: 'write words that are right, or: wrong -> right.',
      },
    ],
  ],
]);

testSpelling('# words\nquayward\nferry Kuryer\n', [
  [
    'says which words of the list no text needs: unused, in a dictionary, or in a record’s name',
    { 'people/outlets.yaml': swap('name: The Courier', 'name: Kuryer') },
    ['unused-word', 'words.txt', 2, { word: 'quayward' }],
    ['unused-word', 'words.txt', 3, { word: 'ferry' }],
    ['unused-word', 'words.txt', 3, { word: 'Kuryer' }],
  ],
]);
