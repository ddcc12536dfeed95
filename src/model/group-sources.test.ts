import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Changes, storyOf, swap } from '../checks/testing/write-story.ts';
import { countHalf, groupByHand, handOf, handsByLetter } from './group-sources.ts';

const handsIn = (changes: Changes = {}) => groupByHand(storyOf(changes).sources.values());

test('no source has no hand, and half of nothing takes none', () => {
  assert.deepEqual(groupByHand([]), []);
  assert.equal(countHalf([]), 0);
});

test('groups sources by whose report they are, the most used hand first', () => {
  assert.deepEqual(
    handsIn().map(({ name, records, references, sources }) => [
      name,
      records,
      references,
      sources.length,
    ]),
    [
      ['Harbor Office', 3, 3, 1],
      ['The Courier', 3, 3, 1],
      ['The Gazette', 1, 1, 1],
      ['The Herald', 1, 1, 1],
    ],
  );
});

test('a page that carries another’s report is with that other, and a record is counted once', () => {
  const [first] = handsIn({
    'sources/t.yaml': swap(
      'publisher: The Gazette',
      'origin: The Courier\n  publisher: The Gazette',
    ),
    'claims/last-ferry.yaml': swap(
      'evidence: [gazette-report]',
      'evidence: [gazette-report, courier-report]',
    ),
  });
  assert.deepEqual(
    [first?.name, first?.records, first?.references, first?.sources.map(({ id }) => id)],
    ['The Courier', 4, 5, ['courier-report', 'gazette-report']],
  );
});

test('a copy of a copy is of the hand of the first', () => {
  const { sources } = storyOf({
    'sources/t.yaml': (text) =>
      text
        .replace('publisher: The Gazette', 'copyOf: courier-report\n  publisher: The Gazette')
        .replace('publisher: The Herald', 'copyOf: gazette-report\n  publisher: The Herald'),
  });
  assert.deepEqual([...sources.values()].map(handOf).toSorted(), [
    'Harbor Office',
    'The Courier',
    'The Courier',
    'The Courier',
  ]);
});

const halves = [
  { references: [4], count: 1 },
  { references: [3, 3, 1, 1], count: 2 },
  { references: [1, 1, 1, 1, 1], count: 3 },
  { references: [1000, 1, 1], count: 1 },
];

for (const { references, count } of halves) {
  test(`half of ${references.join(' + ')} is in the first ${count}`, () => {
    const hands = references.map((each) => ({
      name: '',
      sources: [],
      records: 0,
      references: each,
    }));
    assert.equal(countHalf(hands), count);
  });
}

test('the letter of a hand is that of its name', () => {
  assert.deepEqual(
    handsByLetter(storyOf().sources.values()).map(({ key, items }) => [key, items.length]),
    [
      ['h', 1],
      ['t', 3],
    ],
  );
});
