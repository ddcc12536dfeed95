import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readRows, storeColumn, storeLists } from './table.ts';
import { data } from './testing/rows.ts';

const none = storeColumn([undefined, undefined, undefined]);
const stored = {
  ...data,
  columns: {
    kind: storeColumn(['chapter', 'quotation', 'source']),
    part: storeColumn(['letters', undefined, undefined]),
    standing: none,
    language: storeColumn([undefined, 'de', 'pl']),
    day: storeColumn([undefined, '1931-05-06', '1931-05-06']),
    titleWords: storeColumn(['2', '12', '1']),
  },
  periods: ['1931-01-01'],
  spoken: storeLists([[], [1, 0], []]),
  pages: [1, 2],
  same: [2, 1],
};

test('what is stored of a passage is read again', () => {
  const [chapter, quotation, source] = readRows(stored);
  assert.deepEqual(chapter, {
    kind: 'chapter',
    part: 'letters',
    speakers: [],
    standing: undefined,
    period: undefined,
    language: undefined,
    day: undefined,
    page: 0,
    titleWords: 2,
    sameAs: undefined,
  });
  assert.deepEqual(quotation?.speakers, [1, 0]);
  assert.deepEqual([quotation.language, quotation.day, quotation.page], ['de', '1931-05-06', 1]);
  assert.equal(quotation.period, '0');
  assert.deepEqual([source?.sameAs, source?.page], [1, 1]);
});
