import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gunzipSync, gzipSync } from 'node:zlib';
import { numberPassages } from './number-passages.ts';

const packed = (text: string) => gzipSync(Buffer.from(text, 'latin1'));
const fragment = (id: string, url: string) => ({
  path: `fragment/${id}.pf_fragment`,
  content: packed(`pagefind_dcd${JSON.stringify({ url })}`),
});

/** A list as Pagefind 1.5 writes it: ids with numbers of one to three bytes, then its parts. */
const LIST =
  'pagefind_dcd\u00845e1.5.2\u0083jde_42ba6b5\u0018.jde_eec4a6f\u0019\u0001akde_35863b2f\u0007jde_a72d402fberlin';
const files = [
  { path: 'pagefind.js', content: packed('') },
  fragment('de_eec4a6f', '/b/'),
  fragment('de_42ba6b5', '/a/'),
  fragment('de_35863b2f', '/c/'),
  { path: 'pagefind.de_d66c27b7f5.pf_meta', content: packed(LIST) },
];
const passages = ['/a/', '/b/', '/c/'].map((address) => ({ address }));

test('passages are called by their numbers, in the list and by their files', () => {
  const numbered = numberPassages(files, passages);
  const list = gunzipSync(numbered.at(-1)?.content ?? '').toString('latin1');
  const [first, second, third] = list.match(/de_[0-9a-z]+(?=[\u0007\u0018\u0019])/gu) ?? [];
  assert.match(first ?? '', /^de_[0-9a-z]{6}0$/u);
  assert.equal(second, first?.replace(/0$/u, '1'));
  assert.match(third ?? '', /^de_[0-9a-z]{7}2$/u);
  assert.deepEqual(
    numbered.map(({ path }) => path),
    [
      'pagefind.js',
      ...[second, first, third].map((id) => `fragment/${id}.pf_fragment`),
      'pagefind.de_d66c27b7f5.pf_meta',
    ],
  );
  assert.ok(list.endsWith('jde_a72d402fberlin'), 'the parts of the index keep their names');
  assert.equal(list.length, LIST.length);
});

test('a list in another order is refused, and so is an index without one', () => {
  assert.throws(() => numberPassages(files, passages.toReversed()), /otherwise than/u);
  assert.throws(() => numberPassages(files.slice(0, -1), passages), /no list of passages/u);
});

test('another edition has other ids, which browsers keep apart', () => {
  const other = files.map((file) => ({
    path: file.path.replace('eec4a6f', 'eec4a60'),
    content: file.path.endsWith('pf_meta')
      ? packed(LIST.replace('eec4a6f', 'eec4a60'))
      : file.content,
  }));
  const idOf = (all: typeof files) => numberPassages(all, passages)[2]?.path;
  assert.notEqual(idOf(other), idOf(files));
});
