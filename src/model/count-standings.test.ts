import assert from 'node:assert/strict';
import { test } from 'node:test';
import { storyOf } from '../checks/testing/write-story.ts';
import { countDisputed, countStandings } from './count-standings.ts';
import { found } from './entries.ts';

const { claims } = storyOf();
const IDS = ['days-open', 'ferry-late', 'ferry-on-time', 'call-date'];

test('counts claims by standing, firmest first, with the first of each', () => {
  const counts = countStandings(found(claims, IDS)).map(({ standing, count, first }) => [
    standing,
    count,
    first.id,
  ]);
  assert.deepEqual(counts, [
    ['confirmed by both sides', 1, 'call-date'],
    ['computed here', 1, 'days-open'],
    ['on record, one side', 2, 'ferry-late'],
  ]);
});

test('counts what is disputed beside that', () => {
  const [disputed] = countDisputed(found(claims, IDS));
  assert.equal(disputed?.count, 2);
  assert.deepEqual(countDisputed(found(claims, ['call-date'])), []);
});
