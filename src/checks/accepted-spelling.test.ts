import { CHAPTER } from './testing/invented-story.ts';
import { testSpelling } from './testing/test-spelling.ts';
import { append, swap } from './testing/write-story.ts';

testSpelling('', [
  [
    'accepts words of another language inside <Q>',
    { [CHAPTER]: append('\nShe said <Q id="too-late">das Wetter war gut</Q>.\n') },
  ],
  [
    'accepts the words of a wording',
    { 'quotations/last-ferry.yaml': swap('das Wetter war gut', 'das Wetter war hervorragend') },
  ],
  [
    'accepts other spellings of a name',
    { 'people/north.yaml': swap('[Anna Bergh]', '[Anna Bergh, Anna Bjerg]') },
  ],
  [
    'accepts the title and the address of a source',
    { 'sources/t.yaml': swap('title: Notice', 'title: Bekanntmachung') },
  ],
  [
    'accepts a label that others chose',
    { 'people/north.yaml': swap('words: people on the quay', 'words: Hafenkreise') },
  ],
  [
    'accepts ids and tags',
    { [CHAPTER]: append('\n## More {#mehr-davon}\n\nLate.<Claim id="ferry-late" />\n') },
  ],
  [
    'accepts the address of a site',
    { 'pages/about.mdx': swap('With care.', 'Looked for on hafenkreise.example.') },
  ],
  [
    'accepts a name that a record has, with its possessive',
    {
      'people/outlets.yaml': swap('name: The Courier', 'name: Kuryer'),
      'pages/about.mdx': swap('With care.', 'Kuryer’s words.'),
    },
  ],
  [
    'accepts a name with a capital inside',
    {
      'people/outlets.yaml': swap('name: The Courier', 'name: McQuayle'),
      'pages/about.mdx': swap('With care.', 'By McQuayle.'),
    },
  ],
  [
    'accepts a name that is British',
    {
      'people/outlets.yaml': swap('name: The Courier', 'name: Harbour Courier'),
      'pages/about.mdx': swap('With care.', 'The Harbour Courier.'),
    },
  ],
]);

testSpelling('quayward', [
  [
    'accepts a word that the list has, large at the beginning of a sentence',
    { 'pages/about.mdx': swap('With care.', 'Quayward winds.') },
  ],
]);
