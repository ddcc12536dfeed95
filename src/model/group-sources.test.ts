import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Changes, storyOf, swap } from '../checks/testing/write-story.ts';
import {
  MOST_LISTED,
  MOST_ON_PAGE,
  countHalf,
  groupByHand,
  handOf,
  handsByLetter,
  sourcePages,
  sourceParts,
} from './group-sources.ts';

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

/** As many sources as are asked for, of hands that begin with B and with H. */
const manySources = (count: number) => {
  const [source] = storyOf().sources.values();
  if (!source) throw new Error('The story has no source.');
  return Array.from({ length: count }, (_, index) => ({
    ...source,
    id: `source-${index}`,
    publisher: index % 3 === 0 ? 'Bell' : `Harbor ${index % 2}`,
  }));
};

test('as long as one page can name all sources they have a page for each letter', () => {
  const sources = manySources(MOST_LISTED);
  assert.deepEqual(sourceParts(sources), []);
  assert.deepEqual(
    sourcePages(sources).map(({ key }) => key),
    ['b', 'h'],
  );
});

test('more have as many pages as none is too long, and each is on one of them', () => {
  const sources = manySources(MOST_LISTED + 1);
  const pages = sourcePages(sources);
  assert.deepEqual(
    pages.map(({ key, letter }) => [key, letter]),
    [
      ['b', 'B, 1 of 2'],
      ['b-2', 'B, 2 of 2'],
      ['h', 'H, 1 of 4'],
      ['h-2', 'H, 2 of 4'],
      ['h-3', 'H, 3 of 4'],
      ['h-4', 'H, 4 of 4'],
    ],
  );
  const ids = pages.map(({ items }) => items.flatMap((hand) => hand.sources.map(({ id }) => id)));
  assert.ok(ids.every(({ length }) => length <= MOST_ON_PAGE));
  assert.deepEqual(ids.flat().toSorted(), sources.map(({ id }) => id).toSorted());
});
