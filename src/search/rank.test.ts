import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Plan, Term } from './plan.ts';
import { rank } from './rank.ts';
import { row } from './testing/rows.ts';

const term = (words: string, more: Partial<Term> = {}): Term => ({
  alternatives: [{ words, strength: 1 }],
  weight: 1,
  isRequired: false,
  ...more,
});

const plan = (terms: Term[], more: Partial<Plan> = {}): Plan => ({
  terms,
  excluded: [],
  named: [],
  asksWhat: false,
  asked: [],
  reading: { corrected: [], also: [], missing: [], read: '' },
  ...more,
});

/** The order of passages, given where each word is: passage and place. */
const order = (asked: Plan, rows: Parameters<typeof rank>[1], hits: Record<string, number[][]>) =>
  rank(asked, rows, (words) => new Map((hits[words] ?? []) as [number, number][])).map(
    ({ passage }) => passage,
  );

const rows = [row({}), row({}), row({}), row({}), row({})];

test('what has more of the query comes first', () => {
  const hits = {
    a: [
      [0, 5],
      [1, 5],
    ],
    b: [
      [1, 6],
      [2, 6],
    ],
  };
  assert.equal(order(plan([term('a'), term('b')]), rows, hits)[0], 1);
});

test('a rare word weighs more than a frequent one', () => {
  const hits = {
    a: [
      [0, 5],
      [1, 5],
      [2, 5],
      [3, 5],
    ],
    b: [[4, 5]],
  };
  assert.equal(order(plan([term('a'), term('b')]), rows, hits)[0], 4);
});

test('words of a title come before words of a text', () => {
  assert.deepEqual(
    order(plan([term('a')]), rows, {
      a: [
        [0, 5],
        [1, 0],
      ],
    }),
    [1, 0],
  );
});

test('words that are near each other come first', () => {
  const hits = {
    a: [
      [0, 5],
      [1, 5],
    ],
    b: [
      [0, 90],
      [1, 6],
    ],
  };
  assert.deepEqual(order(plan([term('a'), term('b')]), rows, hits), [1, 0]);
});

test('what is there comes before what was not found, and sources come last', () => {
  const kinds = [
    row({ kind: 'source' }),
    row({ kind: 'claim', standing: 'looked for, not found' }),
    row({ kind: 'claim' }),
  ];
  assert.deepEqual(
    order(plan([term('a')]), kinds, {
      a: [
        [0, 5],
        [1, 5],
        [2, 5],
      ],
    }),
    [2, 1, 0],
  );
});

test('the record of the very name comes first', () => {
  const hits = {
    a: [
      [0, 0],
      [1, 50],
    ],
  };
  assert.deepEqual(order(plan([term('a')], { named: [1] }), rows, hits), [1, 0]);
});

test('a name that is only in part what was typed is not offered as it', () => {
  const kinds = [row({ kind: 'person' }), row({})];
  const hits = {
    defense: [
      [0, 0],
      [1, 7],
    ],
    ministry: [
      [0, 0],
      [1, 8],
    ],
    other: [[2, 1]],
  };
  const asked = plan([term('other'), term('defense'), term('ministry')]);
  assert.equal(order(asked, kinds, hits)[0], 1);
});

test('what must be there is there, and what is excluded is not', () => {
  const hits = {
    a: [
      [0, 5],
      [1, 5],
      [2, 5],
    ],
    b: [
      [1, 5],
      [2, 6],
    ],
    c: [[2, 9]],
  };
  const asked = plan([term('a'), term('b', { isRequired: true })], { excluded: ['c'] });
  assert.deepEqual(order(asked, rows, hits), [1]);
});

test('what is of the day that was typed comes first', () => {
  const days = [
    row({ kind: 'event', day: '1931-05-07' }),
    row({ kind: 'event', day: '1931-05-06' }),
  ];
  const asked = plan([term('6 May', { day: '-05-06' })]);
  assert.deepEqual(
    order(asked, days, {
      '6 May': [
        [0, 4],
        [1, 4],
      ],
    }),
    [1, 0],
  );
});

test('somebody’s own words come first where they are asked for', () => {
  const kinds = [
    row({}),
    row({ kind: 'quotation', speakers: [4] }),
    row({ kind: 'person', speakers: [4] }),
  ];
  const hits = {
    ferry: [
      [0, 3],
      [1, 5],
    ],
  };
  assert.equal(order(plan([term('ferry')], { asked: [2] }), kinds, hits)[0], 1);
  assert.equal(order(plan([term('ferry')]), kinds, hits)[0], 0);
});

test('for exact words a quotation comes first, for an amount a claim', () => {
  const kinds = [row({}), row({ kind: 'quotation' }), row({ kind: 'claim' })];
  const hits = {
    'late ferry': [
      [0, 3],
      [1, 3],
      [2, 3],
    ],
    714: [
      [0, 3],
      [1, 3],
      [2, 3],
    ],
  };
  assert.equal(order(plan([term('late ferry', { isRequired: true })]), kinds, hits)[0], 1);
  assert.equal(order(plan([term('714')]), kinds, hits)[0], 2);
});

test('somebody comes before those who speak of them, when name and office were typed', () => {
  const hits = {
    name: [
      [0, 5],
      [1, 0],
    ],
    office: [
      [0, 6],
      [1, 3],
    ],
  };
  const people = [row({ kind: 'chapter' }), row({ kind: 'person', titleWords: 2 })];
  assert.equal(order(plan([term('name'), term('office')]), people, hits)[0], 1);
});

test('for one word the page comes first that is most about it, for several it counts no more', () => {
  const pages = [0, 1].flatMap((page) => [
    row({ kind: 'chapter', page }),
    row({ page }),
    row({ page }),
  ]);
  const hits = {
    a: [
      [0, 5],
      [3, 5],
      [4, 5],
      [5, 5],
    ],
    b: [
      [0, 6],
      [3, 6],
    ],
  };
  const chapters = (asked: Plan) =>
    order(asked, pages, hits).filter((passage) => passage % 3 === 0);
  assert.deepEqual(chapters(plan([term('a')])), [3, 0]);
  assert.deepEqual(chapters(plan([term('a'), term('b')])), [0, 3]);
});
