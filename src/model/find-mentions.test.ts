import assert from 'node:assert/strict';
import { test } from 'node:test';
import { append, storyOf } from '../checks/testing/write-story.ts';
import { mentionReader } from './find-mentions.ts';

const mentions = mentionReader(
  storyOf({
    'people/outlets.yaml': append('berg-post: { name: Berg Post, kind: outlet }\n'),
    'people/south.yaml': append('lena-strand: { name: Lena Strand, short: Strand, side: south }\n'),
    'terms.yaml': append('boats: { name: "Skiff, Yawl", kind: term, definition: Two boats. }\n'),
  }),
);

const cases: [title: string, text: string, ids: string[]][] = [
  ['a whole name', 'So Anna Berg said.', ['anna-berg']],
  ['a surname, also with an ending of its own', 'It was Berg’s log.', ['anna-berg']],
  ['no name inside a word', 'The Bergen line.', []],
  ['no name that is part of a longer one', 'The Berg Post printed it.', ['berg-post']],
  ['no surname that two have', 'Strand denied it.', []],
  ['the whole name of one of two', 'Lena Strand denied it.', ['lena-strand']],
  ['a term in the plural, and as a sentence begins', 'Boys and ferrys. Ferry!', ['ferry', 'ferry']],
  ['each of the names in a headword', 'A yawl and a Skiff.', ['boats', 'boats']],
  ['no other spelling of a term, which may mean something else', 'A ferryboat.', []],
];

for (const [title, text, ids] of cases) {
  test(`reads ${title}`, () => {
    assert.deepEqual(
      mentions(text).map(({ id }) => id),
      ids,
    );
  });
}
