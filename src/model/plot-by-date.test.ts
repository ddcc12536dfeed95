import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plotByDate, shapeOf } from './plot-by-date.ts';

const FRAME = { width: 240, height: 130, left: 20, right: 20, top: 10, bottom: 20 };

type Given = Parameters<typeof plotByDate>[0][number];

const at = (date: string, ends: Partial<Given>): Given => ({ date, about: false, ...ends });

const EXACT = { low: 100, high: 100 };

const shapes: [title: string, ends: Partial<Given>, expected: string][] = [
  ['a number', EXACT, 'given'],
  ['an approximate number', { ...EXACT, about: true }, 'about'],
  ['a lower end', { low: 100 }, 'or more'],
  ['an upper end', { high: 100, about: true }, 'at most'],
  ['two ends', { low: 50, high: 100 }, 'range'],
];

for (const [title, ends, expected] of shapes) {
  test(`draws ${title} as ${expected}`, () => {
    assert.equal(shapeOf(at('1999-03-01', ends)), expected);
  });
}

test('places numbers by day and, from zero, by amount', () => {
  const { points } = plotByDate(
    [
      at('1999-03-01', { low: 0, high: 0 }),
      at('1999-03-03', { low: 50, high: 50 }),
      at('1999-03-05', { low: 25, high: 100 }),
    ],
    FRAME,
  );
  assert.deepEqual(points, [
    { shape: 'given', x: 20, y: 110, until: undefined },
    { shape: 'given', x: 120, y: 60, until: undefined },
    { shape: 'range', x: 220, y: 85, until: 10 },
  ]);
});

test('keeps room above the largest number where it is open', () => {
  const { points } = plotByDate([at('1999-03-01', { low: 100 }), at('1999-03-02', EXACT)], FRAME);
  assert.deepEqual(
    points.map(({ y }) => y),
    [23, 23],
  );
});

test('names amounts from zero, and few of them', () => {
  const { amounts } = plotByDate([at('1999-03-01', { high: 12_000 })], FRAME);
  assert.deepEqual(
    amounts.map(({ value }) => value),
    [0, 5_000, 10_000],
  );
});

const spans: [title: string, last: string, days: string[]][] = [
  ['each day of a few', '1999-03-03', ['1999-03-01', '1999-03-02', '1999-03-03']],
  ['the weeks of a month', '1999-03-20', ['1999-03-01', '1999-03-08', '1999-03-15']],
  ['the months of a season', '1999-05-20', ['1999-03-01', '1999-04-01', '1999-05-01']],
  [
    'each second month of a year',
    '1999-12-20',
    ['1999-03-01', '1999-05-01', '1999-07-01', '1999-09-01', '1999-11-01'],
  ],
];

for (const [title, last, expected] of spans) {
  test(`names ${title}`, () => {
    const { days } = plotByDate([at('1999-03-01', EXACT), at(last, EXACT)], FRAME);
    const named = days.map(({ date }) => date);
    assert.deepEqual(named, expected);
  });
}

test('marks a day within its days only', () => {
  const points = [at('1999-03-01', EXACT), at('1999-03-05', EXACT)];
  assert.equal(plotByDate(points, FRAME, '1999-03-03').marked, 120);
  assert.equal(plotByDate(points, FRAME, '1999-03-06').marked, undefined);
});

test('places a number alone in the middle, and nothing where there is none', () => {
  assert.deepEqual(
    plotByDate([at('1999-03-01', EXACT)], FRAME).points.map(({ x }) => x),
    [120],
  );
  assert.deepEqual(plotByDate([], FRAME), {
    points: [],
    days: [],
    amounts: [],
    marked: undefined,
  });
});
