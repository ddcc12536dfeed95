import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { checkContent } from '../../src/checks/check-content.ts';
import { attributeOf, elementsOf, parsePage, textOf } from '../../src/html/html-tree.ts';

/** The concordance on the wire. */
const BYTES = 60_000;

const html = readFileSync('dist/concordance/index.html');
const elements = elementsOf(parsePage(html.toString()));
const { story } = checkContent('content');
assert.ok(story);

/** The words of every line but its passages. */
const lines = elements
  .filter((element) => attributeOf(element, 'class') === 'index-line')
  .map((line) =>
    textOf(line, (inside) => /index-passages|fold/u.test(attributeOf(inside, 'class') ?? '')),
  );

test('the concordance of the story keeps within its weight', () => {
  assert.ok(brotliCompressSync(html).length <= BYTES);
});

test('every name and spelling of the story is a headword', () => {
  const records = [...story.people.values(), ...story.terms.values()];
  const spellings = records.flatMap(({ name, spellings: others }) => [
    name.split(' ').at(-1) ?? name,
    ...others,
  ]);
  assert.ok(spellings.length > records.length);
  const missing = spellings.filter(
    (spelling) => !lines.some((line) => line.toLowerCase().includes(spelling.toLowerCase())),
  );
  assert.deepEqual(missing, []);
});

test('every voice, term and quotation of the story has its entry', () => {
  const ids = new Set(elements.flatMap((element) => attributeOf(element, 'id') ?? []));
  const expected = [
    ...[...story.people.keys()].map((id) => `person-${id}`),
    ...[...story.terms.keys()].map((id) => `term-${id}`),
    ...[...story.quotations.keys()].map((id) => `words-${id}`),
  ];
  assert.deepEqual(
    expected.filter((id) => !ids.has(id)),
    [],
  );
});
