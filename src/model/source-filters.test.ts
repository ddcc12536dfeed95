import assert from 'node:assert/strict';
import { test } from 'node:test';
import { storyOf } from '../checks/testing/write-story.ts';
import { findRecord } from './find-record.ts';
import { filterKeysOf, listSourceFilters } from './source-filters.ts';

const { sources } = storyOf();
const all = [...sources.values()];

test('no source can be chosen by nothing', () => {
  assert.deepEqual(listSourceFilters([]), []);
});

test('a question on which all agree is not asked', () => {
  const titles = listSourceFilters(all).map(({ title }) => title);
  assert.equal(titles.includes('Language'), false);
  assert.deepEqual(listSourceFilters(all.slice(0, 1)), []);
});

test('values are counted, the most frequent first', () => {
  const kind = listSourceFilters(all).find(({ title }) => title === 'Kind');
  assert.deepEqual(kind?.values, [
    { key: 'press-report', words: 'press report', count: 3 },
    { key: 'official-text', words: 'official text', count: 1 },
  ]);
});

test('every count is that of the rows that say so', () => {
  for (const { values } of listSourceFilters(all)) {
    for (const { key, count } of values) {
      const rows = all.filter((source) => filterKeysOf(source).split(' ').includes(key));
      assert.equal(rows.length, count, key);
    }
  }
});

test('no two values of a source have one key', () => {
  const keys = filterKeysOf(findRecord(sources, 'ferry-log')).split(' ');
  assert.equal(new Set(keys).size, keys.length);
});
