import assert from 'node:assert/strict';
import { test } from 'node:test';
import { officeAt } from './office-at.ts';

const offices = [
  { title: 'harbor master', from: '1930-01-01', until: '1931-12-31' },
  { title: 'mayor', from: '1932-01-01' },
];

test('the office is the one held on the day', () => {
  assert.equal(officeAt({ offices }, '1931-03-14'), 'harbor master');
  assert.equal(officeAt({ offices }, '1932-06-01'), 'mayor');
});

test('where no dates hold the day, or the day is unknown, it is the first on record', () => {
  assert.equal(officeAt({ offices }, '1929-01-01'), 'harbor master');
  assert.equal(officeAt({ offices }, null), 'harbor master');
});

test('whoever holds none has none', () => {
  assert.equal(officeAt({ offices: [] }, '1931-03-14'), undefined);
});
