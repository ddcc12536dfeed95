import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Passage } from '../model/passage.ts';
import { findSame, inEditionOrder, storeData } from './store-data.ts';
import { readRows } from './table.ts';
import { passage } from './testing/passage.ts';

const story = {
  search: {
    periods: [
      { title: 'before', from: '1900-01-01' },
      { title: 'after', from: '1931-05-06' },
    ],
    forms: [['Ostland', 'Ostlandish']],
    synonyms: [['ferry', 'boat']],
  },
  parts: [],
};

test('passages of one page follow each other', () => {
  const order = inEditionOrder([
    passage({ address: '/a/' }),
    passage({ address: '/b/' }),
    passage({ address: '/a/#late' }),
  ]);
  assert.deepEqual(
    order.map(({ address }) => address),
    ['/a/', '/a/#late', '/b/'],
  );
});

test('passages that say nearly the same are known, and others are not', () => {
  const text = (last: string) =>
    `The ferry to Ostwick was late on a winter morning, said the ${last}.`;
  const said = [text('mayor'), text('captain'), 'Something else was said by nobody at all.'];
  const made = said.map((each) => ({ text: each, kind: 'claim' as const }));
  assert.deepEqual(findSame(made), [1, 0]);
});

test('a word that many passages have is marked, and words of sources count for nothing', () => {
  const stored = (kind: Passage['kind']) => {
    const passages = Array.from({ length: 30 }, () => passage({ kind }));
    return storeData(story, passages).synonyms;
  };
  assert.deepEqual(stored('passage'), ['=ferry|boat']);
  assert.deepEqual(stored('source'), ['ferry|boat']);
});

test('of what readers ask there is never enough', () => {
  const passages = Array.from({ length: 30 }, () => passage({ asked: ['Was the boat late?'] }));
  const { synonyms } = storeData(story, passages);
  assert.deepEqual(synonyms, ['=ferry|boat']);
});

test('what is stored says of each passage when it is', () => {
  const passages = [
    passage({ date: '1931-05-06' }),
    passage({ address: '/b/', date: '1930-01-01' }),
  ];
  const data = storeData(story, passages);
  assert.deepEqual(
    readRows(data).map(({ period }) => data.titles[`period ${period}`]),
    ['after', 'before'],
  );
  assert.deepEqual(data.forms, ['Ostland|Ostlandish']);
  assert.deepEqual(data.synonyms, ['ferry|boat']);
});
