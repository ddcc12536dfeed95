import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'parse5';
import { type Passage, readPassages } from './read-passages.ts';

const read = (body: string): Passage[] =>
  readPassages(
    parse(`<!doctype html><title>x</title><body><h1>The last ferry</h1>${body}`),
    '/crossing/last-ferry/',
  );

test('finds nothing where the markup names nothing', () => {
  assert.deepEqual(read('<p>Late.</p>'), []);
});

test('parts a text at its second-level headings; what is before them is the page’s', () => {
  assert.deepEqual(
    read(
      '<div data-search="section"><p>Before.</p><h2 id="the-day">The day</h2><p>One.</p><h3 id="more">More</h3><p>Two.</p>' +
        '<div class="heading"><h2 id="the-night">The night</h2><a href="#the-night">¶</a></div><ul><li>Three.</li></ul></div>',
    ),
    [
      {
        address: '/crossing/last-ferry/',
        kind: 'section',
        title: 'The last ferry',
        page: 'The last ferry',
        text: 'Before.',
        standing: undefined,
      },
      {
        address: '/crossing/last-ferry/#the-day',
        kind: 'section',
        title: 'The day',
        page: 'The last ferry',
        text: 'One. More Two.',
        standing: undefined,
      },
      {
        address: '/crossing/last-ferry/#the-night',
        kind: 'section',
        title: 'The night',
        page: 'The last ferry',
        text: 'Three.',
        standing: undefined,
      },
    ],
  );
});

test('gives a record its own address, title and standing', () => {
  assert.deepEqual(
    read(
      '<ul><li id="claim-late" data-search="claim" data-search-title="Lateness" data-search-standing="on record, one side"><p>It was late.</p></li></ul>',
    ),
    [
      {
        address: '/crossing/last-ferry/#claim-late',
        kind: 'claim',
        title: 'Lateness',
        page: 'The last ferry',
        text: 'It was late.',
        standing: 'on record, one side',
      },
    ],
  );
});

const addresses: [title: string, attributes: string, address: string][] = [
  ['its own id', 'id="a"', '/crossing/last-ferry/#a'],
  ['the id that the markup names for it', 'id="a" data-search-id="b"', '/crossing/last-ferry/#b'],
  ['the page, where it has no id', '', '/crossing/last-ferry/'],
];

for (const [title, attributes, address] of addresses) {
  test(`finds a record at ${title}`, () => {
    assert.equal(read(`<div ${attributes} data-search="note">x</div>`)[0]?.address, address);
  });
}

const words: [title: string, markup: string, text: string][] = [
  ['folds white space', '<p>It  was\n late</p>', 'It was late'],
  ['keeps paragraphs apart', '<p>One.</p><p>Two.</p>', 'One. Two.'],
  ['keeps letters of one word together', '<p>la<b>te</b>r</p>', 'later'],
  [
    'keeps together what only a class sets apart',
    '<p><span class="block">la</span><b>ter</b></p>',
    'later',
  ],
  ['keeps the lines of a cell apart', '<section><div>One.</div><b>Two.</b></section>', 'One. Two.'],
  ['leaves out furniture', '<p>Late.</p><div data-unsearched>Copy link</div>', 'Late.'],
  [
    'leaves out margins, whose records stand elsewhere',
    '<p>Late.</p><div class="margin font-label">on record</div>',
    'Late.',
  ],
  ['leaves out the letter on a side’s tile', '<p><span class="tile">K</span>Late.</p>', 'Late.'],
  [
    'leaves out what only a screen reader is told',
    '<p>Late<span class="sr-only">, a claim</span>.</p>',
    'Late .',
  ],
  [
    'leaves out drawings and scripts',
    '<svg><title>late</title></svg><script>late</script><p>Late.</p>',
    'Late.',
  ],
  ['keeps a margin that only sounds like one', '<p class="margin-note">Late.</p>', 'Late.'],
];

for (const [title, markup, text] of words) {
  test(`reading words ${title}`, () => {
    assert.equal(read(`<div data-search="note">${markup}</div>`)[0]?.text, text);
  });
}

test('leaves out a passage without words', () => {
  assert.deepEqual(
    read('<div data-search="note"><svg></svg></div><div data-search="section"></div>'),
    [],
  );
});

test('finds passages in the order of the page', () => {
  assert.deepEqual(
    read(
      '<div id="a" data-search="note">A</div><div data-search="section"><p>B</p></div><p id="c" data-search="event">C</p>',
    ).map(({ text }) => text),
    ['A', 'B', 'C'],
  );
});

test('heads a record by its page, where the markup names no title for it', () => {
  assert.equal(read('<div data-search="note">x</div>')[0]?.title, 'The last ferry');
});
