import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkSpelling } from './check-spelling.ts';
import { formatReport } from './format-report.ts';
import { readWordList } from './read-word-list.ts';
import { type Changes, append, checkChanged, lines, swap } from './testing/write-story.ts';

const CHAPTER = 'chapters/crossing/last-ferry.mdx';

const reportOf = async (changes: Changes, words = ''): Promise<string> =>
  formatReport(
    await checkSpelling(checkChanged(changes).entries, {
      ...readWordList(words),
      file: 'content/words.txt',
    }),
  );

test('finds nothing wrong in a story that is spelled right', async () => {
  assert.equal(await reportOf({}), '');
});

const cases: { title: string; changes: Changes; words?: string; report: string[] }[] = [
  {
    title: 'finds a misspelling in what a claim says',
    changes: { 'claims.yaml': swap('The last ferry left late.', 'The last ferry departted late.') },
    report: [
      'content/claims.yaml:2',
      '    The last ferry departted late.',
      '    "departted" is in no dictionary of American English and not in content/words.txt.',
      '    Fix: correct it, perhaps to departed or departee or deported; if it is right, add it to content/words.txt.',
    ],
  },
  {
    title: 'finds a misspelling in a paragraph, on its own line',
    changes: {
      [CHAPTER]: append(
        '\nNobody knew why.\nIt was never explaned by <Person id="anna-berg">her</Person>.\n',
      ),
    },
    report: [
      'content/chapters/crossing/last-ferry.mdx:23',
      '    Nobody knew why. It was never explaned by',
      '    "explaned" is in no dictionary of American English and not in content/words.txt.',
      '    Fix: correct it, perhaps to emplaned or enplaned or explained; if it is right, add it to content/words.txt.',
    ],
  },
  {
    title: 'finds a misspelling in a note, and one that is like nothing',
    changes: { 'notes/clock.mdx': swap('The clock was slow.', 'The clock was qxzvkwj.') },
    report: [
      'content/notes/clock.mdx:6',
      '    The clock was qxzvkwj.',
      '    "qxzvkwj" is in no dictionary of American English and not in content/words.txt.',
      '    Fix: correct it; if it is right, add it to content/words.txt.',
    ],
  },
  {
    title: 'finds a misspelling in a translation of ours',
    changes: {
      'quotations.yaml': swap('The boat was too late, and', 'The boat was to laate, and'),
    },
    report: [
      'content/quotations.yaml:11',
      '    The boat was to laate, and the weather was fine',
      '    "laate" is in no dictionary of American English and not in content/words.txt.',
      '    Fix: correct it, perhaps to alate or late or latte; if it is right, add it to content/words.txt.',
    ],
  },
  {
    title: 'finds British spelling that the dictionary does not have',
    changes: { 'pages/about.mdx': swap('With care.', 'The defence.') },
    report: [
      'content/pages/about.mdx:6',
      '    The defence.',
      '    "defence" is not spelled so here: it is British.',
      '    Fix: write defense.',
    ],
  },
  {
    title: 'finds British spelling that the dictionary lets pass, and keeps its capital',
    changes: { 'pages/about.mdx': swap('With care.', 'Harbours.') },
    report: [
      'content/pages/about.mdx:6',
      '    Harbours.',
      '    "Harbours" is not spelled so here: it is British.',
      '    Fix: write Harbors.',
    ],
  },
  {
    title: 'finds a spelling of a name that the story forbids, though a dictionary has it',
    changes: { 'pages/about.mdx': swap('With care.', 'By Anne’s hand.') },
    words: 'Anne -> Anna',
    report: [
      'content/pages/about.mdx:6',
      '    By Anne’s hand.',
      '    "Anne" is not spelled so here: content/words.txt says so.',
      '    Fix: write Anna.',
    ],
  },
  {
    title: 'finds a name of two words that goes on in the next line',
    changes: { 'pages/about.mdx': swap('With care.', 'By Anna\nBerger.') },
    words: 'Anna Berger -> Anna Berg',
    report: [
      'content/pages/about.mdx:6',
      '    By Anna Berger.',
      '    "Anna Berger" is not spelled so here: content/words.txt says so.',
      '    Fix: write Anna Berg.',
    ],
  },
  {
    title: 'finds a forbidden spelling in a name of a record',
    changes: { 'people.yaml': swap('name: Pavel Strand', 'name: Pawel Strand') },
    words: 'Pavel\nPawel -> Pavel',
    report: [
      'content/people.yaml:10',
      '    Pawel Strand',
      '    "Pawel" is not spelled so here: content/words.txt says so.',
      '    Fix: write Pavel.',
    ],
  },
  {
    title: 'says where a line of the list is none',
    changes: {},
    words: '# names\nBergh ->\n',
    report: [
      'content/words.txt:2',
      '    The file cannot be read here: a line is neither words nor a spelling that is not used.',
      '    Fix: write words that are right, or: wrong -> right.',
    ],
  },
];

for (const { title, changes, words, report } of cases) {
  test(title, async () => {
    assert.equal(await reportOf(changes, words), lines(...report, '', '1 error in the content.'));
  });
}

const right: [title: string, changes: Changes, words?: string][] = [
  [
    'words of another language inside <Q>',
    { [CHAPTER]: append('\nShe said <Q id="too-late">das Wetter war gut</Q>.\n') },
  ],
  [
    'the words of a wording',
    { 'quotations.yaml': swap('das Wetter war gut', 'das Wetter war hervorragend') },
  ],
  [
    'other spellings of a name',
    { 'people.yaml': swap('[Anna Bergh]', '[Anna Bergh, Anna Bjerg]') },
  ],
  [
    'the title and the address of a source',
    { 'sources.yaml': swap('title: Notice', 'title: Bekanntmachung') },
  ],
  [
    'a label that others chose',
    { 'people.yaml': swap('words: people on the quay', 'words: Hafenkreise') },
  ],
  [
    'ids and tags',
    { [CHAPTER]: append('\n## More {#mehr-davon}\n\nLate.<Claim id="ferry-late" />\n') },
  ],
  [
    'the address of a site',
    { 'pages/about.mdx': swap('With care.', 'Looked for on hafenkreise.example.') },
  ],
  [
    'a name that a record has, with its possessive',
    {
      'people.yaml': swap('name: The Courier', 'name: Kuryer'),
      'pages/about.mdx': swap('With care.', 'Kuryer’s words.'),
    },
  ],
  [
    'a name with a capital inside',
    {
      'people.yaml': swap('name: The Courier', 'name: McQuayle'),
      'pages/about.mdx': swap('With care.', 'By McQuayle.'),
    },
  ],
  [
    'a name that is British',
    {
      'people.yaml': swap('name: The Courier', 'name: Harbour Courier'),
      'pages/about.mdx': swap('With care.', 'The Harbour Courier.'),
    },
  ],
  [
    'a word that the list has, large at the beginning of a sentence',
    { 'pages/about.mdx': swap('With care.', 'Quayward winds.') },
    'quayward',
  ],
];

for (const [title, changes, words] of right) {
  test(`accepts ${title}`, async () => {
    assert.equal(await reportOf(changes, words), '');
  });
}

test('reports every place of a word, however often it is misspelled', async () => {
  const report = await reportOf({ 'pages/about.mdx': swap('With care.', 'Laate. '.repeat(12)) });
  assert.match(report, /\n12 errors in the content\.$/u);
});

test('says which words of the list no text needs: unused, in a dictionary, or in a record’s name', async () => {
  assert.equal(
    await reportOf(
      { 'people.yaml': swap('name: The Courier', 'name: Kuryer') },
      '# words\nquayward\nferry Kuryer\n',
    ),
    lines(
      'content/words.txt:2  (warning)',
      '    No text needs the word "quayward".',
      '    Fix: remove it from the list.',
      '',
      'content/words.txt:3  (warning)',
      '    No text needs the word "ferry".',
      '    Fix: remove it from the list.',
      '',
      'content/words.txt:3  (warning)',
      '    No text needs the word "Kuryer".',
      '    Fix: remove it from the list.',
      '',
      '3 warnings in the content.',
    ),
  );
});
