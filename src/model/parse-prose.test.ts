import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ProseError } from './prose-tree.ts';
import { parseProse } from './parse-prose.ts';

const text = `Before any heading, <Term id="ferry">the
ferry</Term>.

## What each said {#what-each-said}

She said that it was late.<Claim id="ferry-late" />

- a list with <Person id="anna-berg">Anna Berg</Person>

### In detail {#in-detail}

More, [a link](/about/ 'how it was made'), ![a clock](/clock.png).

<Quote id="too-late" />

## The end

Days: <Days from="ferry-opens" to="the-call" count />.
`;

const prose = parseProse(text, 8);

test('reads sections with their ids, levels and lines in the file', () => {
  assert.deepEqual(
    prose.sections.map(({ id, title, depth, line }) => [id, title, depth, line]),
    [
      ['what-each-said', 'What each said', 2, 11],
      ['in-detail', 'In detail', 3, 17],
      [undefined, 'The end', 2, 23],
    ],
  );
});

test('counts the words below a heading, not those of the heading', () => {
  assert.deepEqual(
    prose.sections.map(({ wordCount }) => wordCount),
    [11, 3, 1],
  );
});

test('counts all words, those of headings and components included, those of images not', () => {
  assert.equal(prose.wordCount, 5 + 3 + 11 + 2 + 3 + 2 + 1);
});

test('does not count a dash as a word', () => {
  assert.equal(parseProse('One – two, 3.').wordCount, 3);
});

test('reads components with their attributes, words, lines and sections', () => {
  assert.deepEqual(
    prose.uses.map(({ name, props, text: words, line, section }) => [
      name,
      props,
      words,
      line,
      section,
    ]),
    [
      ['Term', { id: 'ferry' }, 'the ferry', 8, undefined],
      ['Claim', { id: 'ferry-late' }, '', 13, 'what-each-said'],
      ['Person', { id: 'anna-berg' }, 'Anna Berg', 15, 'what-each-said'],
      ['Quote', { id: 'too-late' }, '', 21, 'what-each-said'],
      ['Days', { from: 'ferry-opens', to: 'the-call', count: true }, '', 25, undefined],
    ],
  );
});

test('leaves out attributes that are code', () => {
  assert.deepEqual(parseProse('Late.<Claim id={1} {...more} first />').uses[0]?.props, {
    first: true,
  });
});

const placed: [title: string, text: string, standsAlone: boolean, isBlock: boolean][] = [
  ['a tag in a sentence', 'It was <Q id="a">late</Q>.', false, false],
  ['a tag that begins a paragraph', '<Q id="a">late</Q>\nit was.', false, false],
  ['a tag beside a full stop', '<Q id="a">late</Q>.', false, false],
  ['a tag on lines of its own', 'It was.\n\n<Quote id="a" />', true, true],
  ['a tag on a line of a paragraph', 'It was.\n<Claim id="a" />\nLate.', true, true],
  ['a tag alone in emphasis', 'It was *<Q id="a">late</Q>*.', false, false],
  ['a tag alone in a cell', '| a |\n|---|\n| <Q id="a">late</Q> |', false, false],
];

for (const [title, source, standsAlone, isBlock] of placed) {
  test(`tells how a component stands: ${title}`, () => {
    const [use] = parseProse(source).uses;
    assert.deepEqual([use?.standsAlone, use?.isBlock], [standsAlone, isBlock]);
  });
}

test('reads links and images with their lines', () => {
  assert.deepEqual(prose.links, [{ address: '/about/', words: 'a link', line: 19, within: [] }]);
  assert.deepEqual(prose.images, [
    {
      address: '/clock.png',
      alt: 'a clock',
      credit: '',
      line: 19,
      section: 'what-each-said',
      standsAlone: false,
    },
  ]);
});

const pictures: [title: string, source: string, address: string, standsAlone: boolean][] = [
  ['as a paragraph', '![a](pictures/a.png "Berg")', 'pictures/a.png', true],
  ['in a sentence', 'So ![a](pictures/a.png "Berg").', 'pictures/a.png', false],
  ['in a list', '- ![a](pictures/a.png "Berg")', 'pictures/a.png', false],
  ['in a link', '[![a](pictures/a.png "Berg")](/a/)', 'pictures/a.png', false],
  ['by a definition', '![a][b]\n\n[b]: /a.png', '', true],
];

for (const [title, source, address, standsAlone] of pictures) {
  test(`reads a picture ${title}`, () => {
    const [image] = parseProse(source).images;
    assert.deepEqual([image?.address, image?.standsAlone], [address, standsAlone]);
  });
}

test('tells the credit of a picture from the words of its author', () => {
  const { words, images } = parseProse('![A boat](pictures/boat.png "Drawing: Berg")');
  assert.equal(images[0]?.credit, 'Drawing: Berg');
  assert.deepEqual(
    words.map(({ text, isCredit }) => [text, isCredit]),
    [
      ['A boat', undefined],
      ['Drawing: Berg', true],
    ],
  );
});

test('reads the address of a link that stands at the end of the text', () => {
  assert.deepEqual(parseProse('See [it][there].\n\n[there]: /about/').links, [
    { address: '/about/', words: undefined, line: 3, within: [] },
  ]);
});

test('reads the words that show on links and images', () => {
  const shown = prose.words.filter(({ line }) => line === 19).map((words) => words.text);
  assert.deepEqual(shown, ['More, ', 'how it was made', 'a link', ', ', 'a clock', '.']);
});

test('tells a record’s words from the author’s', () => {
  assert.deepEqual(
    parseProse('She said <Q id="a">it *was* late</Q>.').words.map((words) => [
      words.text,
      words.isQuoted,
    ]),
    [
      ['She said ', false],
      ['it ', true],
      ['was', true],
      [' late', true],
      ['.', false],
    ],
  );
});

test('reads words set as code', () => {
  assert.deepEqual(
    parseProse('Set `as code`.').words.map((words) => words.text),
    ['Set ', 'as code', '.'],
  );
});

test('finds code, but no comments', () => {
  assert.deepEqual(
    parseProse('import duties rose\n\nIt is {late}.{/* how late? */}\n\n{/* a\nlong\none */}').code,
    [
      { text: 'import duties rose', line: 1 },
      { text: '{late}', line: 3 },
    ],
  );
});

test('leaves typed punctuation as it is', () => {
  assert.equal(parseProse(`It's -- "late"...`).words[0]?.text, `It's -- "late"...`);
});

test('says on which line of the file a text stops being MDX', () => {
  assert.throws(
    () => parseProse('Fine.\n\nNot <Q id="a">closed.\n', 8),
    (error) => {
      assert.ok(error instanceof ProseError);
      assert.equal(error.line, 10);
      assert.equal(
        error.message,
        'Expected a closing tag for `<Q>` (3:5) before the end of `paragraph`',
      );
      return true;
    },
  );
});

test('reads nothing from an empty text', () => {
  assert.deepEqual(parseProse(''), {
    sections: [],
    uses: [],
    words: [],
    sentences: [],
    paragraphs: [],
    pieces: [],
    links: [],
    code: [],
    images: [],
    blocks: [],
    tables: [],
    unprintable: [],
    wordCount: 0,
  });
});

test('reads what links and components are in', () => {
  const { links, uses } = parseProse('## A <Note id="a">[b](/b/) <Q id="c">c</Q></Note> {#a}');
  assert.deepEqual(links[0]?.within, ['heading', 'Note']);
  assert.deepEqual(
    uses.map(({ within }) => within),
    [['heading'], ['heading', 'Note']],
  );
});

test('reads attributes that are code as written, apart from those that are texts', () => {
  const [use] = parseProse('Late.<Claim id="a" here {...all} to={now()} />').uses;
  assert.deepEqual(use?.props, { id: 'a', here: true });
  assert.deepEqual(use.codeProps, ['{...all}', 'to={now()}']);
});
