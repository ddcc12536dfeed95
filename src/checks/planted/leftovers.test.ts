import { CHAPTER } from '../testing/invented-story.ts';
import { testPlanted, testPlantedLines } from '../testing/test-planted.ts';
import { testReports } from '../testing/test-reports.ts';
import { append, swap } from '../testing/write-story.ts';

testPlantedLines([
  ['a link as wikis write it', 'See [[the-day]] now.', 'a link as wikis', '[words](/page/#id)'],
  ['a link with a space in it', 'See [it] (/about/) now.', 'a space in it', '[words](/page/#id)'],
  ['a link over two lines', 'See [it]\n(/about/) now.', 'a space in it', '[words]'],
  ['a link that is not closed', 'See [it](/about/ now.', 'not closed', '[words](/page/#id)'],
  ['a link that is defined nowhere', 'See [it][there] now.', 'nowhere', '[words](/page/#id)'],
  ['a footnote', 'It ran.[^1]\n\n[^1]: The note.', 'A footnote', '<Note id'],
  ['the sign of a footnote', 'It ran.[^1] So.', 'a footnote', '<Note id'],
  ['an emphasis that is not closed', 'It **ran late.', 'not closed', 'asterisk'],
  ['italics that are not closed', 'It *ran late.', 'not closed', 'asterisk'],
  ['italics with a blank', 'It * ran* late.', 'not closed', 'asterisk'],
  ['underscores that are not closed', 'It _ran late.', 'not closed', 'asterisk'],
  ['a sign of code', 'It `ran late.', 'a sign of code', 'remove it'],
  ['a box to tick', '- [ ] It ran.', 'A box to tick', 'without it'],
  ['a ticked box', '- [x] It ran.', 'A box to tick', 'without it'],
  ['struck words', 'It ~~ran~~ late.', 'Struck words', '~'],
  ['a block of code', '```js\nalert(1)\n```', 'Code', '```'],
  ['a block of code that is not closed', '```\nIt ran.', 'Code', '```'],
  ['a line across the page', '***', 'A line across the page', 'heading'],
  ['a heading without a space', '##Tide', 'a heading without a space', '##'],
  ['a table without a head', '| a | b |\n| 1 | 2 |', 'a row of a table', '|---|'],
  ['a block of another system', ':::note\nIt ran.\n:::', 'another system', 'a note'],
  ['a sign escaped twice', 'North &amp;amp; South.', 'as HTML does', 'the sign itself'],
]);

testPlanted([
  [
    'a tag in a title',
    { 'terms.yaml': swap('name: ferry', 'name: <b>ferry</b>') },
    'terms.yaml:2',
    'a tag',
    'words alone',
  ],
  [
    'a script in a title',
    { 'topics.yaml': swap('title: The day', 'title: The </script><script>alert(1)</script> day') },
    'topics.yaml:5',
    'a tag',
    'words alone',
  ],
  [
    'a script in a name',
    { 'people/south.yaml': swap('name: Pavel Strand', 'name: Pavel <script> Strand') },
    'people/south.yaml:2',
    'a tag',
    'words alone',
  ],
  [
    'a comment of HTML in a claim',
    { 'claims/last-ferry.yaml': swap('left late.', 'left late. <!-- so? -->') },
    'claims/last-ferry.yaml:2',
    'a tag',
    'words alone',
  ],
  [
    'a component in a claim',
    { 'claims/last-ferry.yaml': swap('left late.', 'left <Term id="ferry" /> late.') },
    'claims/last-ferry.yaml:2',
    'a tag',
    'words alone',
  ],
  [
    'a link in a definition',
    { 'terms.yaml': swap('The boat between', 'The [boat](/about/) between') },
    'terms.yaml:4',
    'a link',
    'no links',
  ],
  [
    'emphasis in a claim',
    { 'claims/last-ferry.yaml': swap('left late.', 'left **late**.') },
    'claims/last-ferry.yaml:2',
    'emphasis',
    'words alone',
  ],
  [
    'a sign of code in a summary',
    { 'pages/about.mdx': swap('How it was', 'How `it` was') },
    'pages/about.mdx:3',
    'a sign of code',
    'remove it',
  ],
  [
    'a sign as HTML writes it in a title',
    { 'pages/about.mdx': swap('title: About', 'title: North &amp; South') },
    'pages/about.mdx:2',
    'as HTML does',
    'the sign itself',
  ],
  [
    'a leftover in a note',
    { 'notes/clock.mdx': append('See [[the-day]].\n') },
    'notes/clock.mdx:7',
    'a link as wikis',
    '[words]',
  ],
]);

testPlantedLines([
  ['words in bold', 'It **ran late**.', 'Words in bold', 'italics'],
  ['code in a sentence', 'It `ran` late.', 'Code', 'no code'],
  ['a block quotation', '> It ran late.', 'A block quotation', '<Quote id="…" />'],
  ['signs of inches', 'They said ″no″ to it.', 'quotation mark ( ″ )', '<Q id="…">'],
  ['modifiers', 'They said ʺnoʺ to it.', 'quotation mark ( ʺ )', '<Q id="…">'],
  ['a low reversed mark', 'They said ⹂no⹂ to it.', 'quotation mark ( ⹂ )', '<Q id="…">'],
  ['Chinese brackets', 'They said 〈no〉 to it.', 'quotation mark ( 〈 )', '<Q id="…">'],
  ['double Chinese brackets', 'They said 《no》 to it.', 'quotation mark ( 《 )', '<Q id="…">'],
  ['a single letter between marks', "They said 'a' to it.", "quotation mark ( ' )", '<Q id="…">'],
  ['a number between marks', "They said '7 barrels' to it.", "quotation mark ( ' )", '<Q id="…">'],
  [
    'words with an apostrophe between marks',
    "They said 'it isn’t so' to it.",
    "quotation mark ( ' )",
    '<Q id="…">',
  ],
  ['two apostrophes', "They said ''no'' to it.", "quotation mark ( '' )", '<Q id="…">'],
  ['two backticks', 'They said ``no`` to it.', 'Code', 'no code'],
]);

testPlanted([
  [
    'a frontmatter twice',
    { 'notes/clock.mdx': swap('---\nThe clock', '---\n---\ntitle: Clock\n---\nThe clock') },
    'notes/clock.mdx:6',
    'A second frontmatter',
    'keep one',
  ],
]);

testReports([
  [
    'lets apostrophes be',
    { [CHAPTER]: append("\nThe boats’ owners said so in the '90s, it isn't clear.\n") },
  ],
]);
