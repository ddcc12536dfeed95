import assert from 'node:assert/strict';
import { test } from 'node:test';
import { append, storyOf, swap } from '../checks/testing/write-story.ts';

const CHAPTER = 'chapters/crossing/last-ferry.mdx';

const sourcesOf = (changes: Parameters<typeof storyOf>[0] = {}) =>
  storyOf(changes).chapters[0]?.sources.map(({ source, fragments }) => [source.id, fragments]);

test('lists a chapter’s sources in the order of their first use, each with every passage that rests on it', () => {
  assert.deepEqual(sourcesOf(), [
    ['courier-report', ['claim-ferry-late', 'quote-too-late']],
    ['gazette-report', ['claim-ferry-on-time']],
    ['ferry-log', ['claim-call-date', 'noteref-clock']],
  ]);
});

test('lists a source again in its place when the order of the text changes', () => {
  assert.deepEqual(
    sourcesOf({
      [CHAPTER]: swap(
        '<Person id="anna-berg">Anna Berg</Person>',
        '<Note id="clock">Anna Berg</Note>',
      ),
    })?.map(([id]) => id),
    ['ferry-log', 'courier-report', 'gazette-report'],
  );
});

test('lists a passage once, however often it is used', () => {
  assert.deepEqual(
    sourcesOf({ [CHAPTER]: append('\nIt was late.<Claim id="ferry-late" />\n') })?.[0],
    ['courier-report', ['claim-ferry-late', 'quote-too-late']],
  );
});

test('lists a chapter’s claims in the order of their first use', () => {
  assert.deepEqual(
    storyOf({
      [CHAPTER]: append('\nIt was late.<Claim id="ferry-late" />\n'),
    }).chapters[0]?.claims.map(({ id }) => id),
    ['ferry-late', 'ferry-on-time', 'call-date', 'days-open'],
  );
});
