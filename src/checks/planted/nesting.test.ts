import { testPlanted, testPlantedLines } from '../testing/test-planted.ts';
import { append } from '../testing/write-story.ts';

testPlantedLines([
  [
    'words in a claim',
    'Late.<Claim id="ferry-late">Nobody said.</Claim>',
    '<Claim>',
    'not be printed',
  ],
  ['words around a claim', 'So: <Claim id="ferry-late">late.</Claim>', '<Claim>', 'not be printed'],
  [
    'words in days',
    'It <Days from="ferry-opens" to="the-call">x</Days>.',
    '<Days>',
    'not be printed',
  ],
  ['words in a quotation', '<Quote id="too-late">\nLost.\n</Quote>', '<Quote>', 'not be printed'],
  ['words in a figure', '<Figure id="ferry">\nLost.\n</Figure>', '<Figure>', 'not be printed'],
  [
    'a claim in a quotation',
    '<Quote id="too-late">\n<Claim id="ferry-late" />\n</Quote>',
    '<Quote>',
    'not be printed',
  ],
  ['no words in a term', 'The <Term id="ferry"></Term> ran.', '<Term>', 'no words'],
  ['blanks in a term', 'The <Term id="ferry"> </Term> ran.', '<Term>', 'no words'],
  ['a quotation of no words', 'They said <Q id="too-late"></Q> then.', '<Q>', 'no words'],
  ['a person closed in itself', 'So <Person id="anna-berg" /> said.', '<Person>', 'no words'],
  [
    'a person in a link',
    '[So <Person id="anna-berg">Berg</Person>](/about/).',
    '<Person>',
    'a link',
  ],
  ['a term in a link', '[The <Term id="ferry">ferry</Term>](/about/).', '<Term>', 'a link'],
  ['a note in a link', '[By <Note id="clock">the clock</Note>](/about/).', '<Note>', 'a link'],
  ['a claim in a link', '[Late.<Claim id="ferry-late" />](/about/)', '<Claim>', 'a link'],
  [
    'a note in a note',
    'By <Note id="clock">a <Note id="clock">b</Note></Note>.',
    '<Note>',
    'beside',
  ],
  [
    'a claim in a note',
    'By <Note id="clock">a.<Claim id="ferry-late" /></Note>',
    '<Claim>',
    '<Note>',
  ],
  [
    'a person in a note',
    'By <Note id="clock">so <Person id="anna-berg">x</Person></Note>.',
    'Person',
  ],
  ['a link in a note', 'By <Note id="clock">[a clock](/about/)</Note>.', 'a link stands in <Note>'],
  ['a link in a term', 'The <Term id="ferry">[boat](/about/)</Term>.', 'a link stands in <Term>'],
  ['an address in a term', 'The <Term id="ferry">https://a.example/</Term>.', 'a link', '<Term>'],
  [
    'a term in a person',
    'So <Person id="anna-berg"><Term id="ferry">x</Term></Person>.',
    '<Person>',
  ],
  [
    'a claim in a heading',
    '## It ran.<Claim id="ferry-late" /> {#it}\n\nSo.',
    '<Claim>',
    'heading',
  ],
  ['a note in a heading', '## It <Note id="clock">ran</Note> {#it}\n\nSo.', '<Note>', 'heading'],
  ['a quotation in a sentence', 'They <Quote id="too-late" /> said.', '<Quote>', 'inside'],
  ['a mark without words', '<Claim id="ferry-late" />', '<Claim>', 'no words beside it'],
]);

testPlanted([
  [
    'a claim in the text of a note',
    { 'notes/clock.mdx': append('Late.<Claim id="ferry-late" />\n') },
    'notes/clock.mdx:7',
    '<Claim>',
    'cannot stand in a note',
  ],
  [
    'words lost in a note',
    { 'notes/clock.mdx': append('It <Days from="ferry-opens" to="the-call">x</Days> was.\n') },
    'notes/clock.mdx:7',
    '<Days>',
    'not be printed',
  ],
  [
    'a link in a link of a page',
    { 'pages/about.mdx': append('\n[The <Term id="ferry">ferry</Term>](/crossing/last-ferry/)\n') },
    'pages/about.mdx:8',
    '<Term>',
    'a link',
  ],
]);
