import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FIGURE_LINE, inventedFigure } from '../checks/testing/invented-figure.ts';
import { append, storyOf } from '../checks/testing/write-story.ts';
import {
  describeDrawing,
  describeNumber,
  describePoint,
  drawFigure,
  sideOf,
} from './describe-figure.ts';

type Ends = Parameters<typeof describeNumber>[0];

const number = (ends: Partial<Ends>): Ends => ({ about: false, beyond: false, ...ends });

const words: [ends: Partial<Ends>, expected: string][] = [
  [{ low: 3, high: 3 }, '3'],
  [{ low: 12_000, high: 12_000, about: true }, 'about 12,000'],
  [{ low: 5, high: 7 }, '5 to 7'],
  [{ low: 1_000, high: 1_500, about: true }, 'about 1,000 to 1,500'],
  [{ high: 8_000 }, 'up to 8,000'],
  [{ high: 8_000, beyond: true }, 'under 8,000'],
  [{ high: 8_000, about: true }, 'up to about 8,000'],
  [{ low: 5 }, 'at least 5'],
  [{ low: 10_000, beyond: true }, 'more than 10,000'],
  [{ low: 0, high: 0 }, '0'],
  [{ low: 0, high: 2.5 }, '0 to 2.5'],
];

for (const [ends, expected] of words) {
  test(`says ${expected}`, () => {
    assert.equal(describeNumber(number(ends)), expected);
  });
}

const draw = (...points: Partial<Ends>[]) => drawFigure({ points: points.map(number) });

test('places numbers on one scale from zero to the largest', () => {
  assert.deepEqual(draw({ low: 5, high: 5 }, { low: 10, high: 20 }), [
    { marks: [25], line: undefined, isOpen: false },
    { marks: [50, 100], line: { from: 50, to: 100 }, isOpen: false },
  ]);
});

test('draws a number with one end as a line without the other', () => {
  assert.deepEqual(draw({ high: 10 }, { low: 5 }, { low: 20, high: 20 }), [
    { marks: [50], line: { from: 0, to: 50 }, isOpen: true },
    { marks: [25], line: { from: 25, to: 100 }, isOpen: true },
    { marks: [100], line: undefined, isOpen: false },
  ]);
});

test('keeps room for the line of the largest number where that is open above', () => {
  assert.deepEqual(draw({ low: 88 }, { low: 44, high: 44 }), [
    { marks: [88], line: { from: 88, to: 100 }, isOpen: true },
    { marks: [44], line: undefined, isOpen: false },
  ]);
});

test('draws nothing but zeros at the beginning', () => {
  assert.deepEqual(draw({ low: 0, high: 0 }), [{ marks: [0], line: undefined, isOpen: false }]);
});

const story = storyOf({
  'figures.yaml': inventedFigure,
  'chapters/crossing/last-ferry.mdx': append(FIGURE_LINE),
});
const figure = story.figures.get('passengers');
assert.ok(figure);

test('puts the points of a figure in order of date', () => {
  assert.deepEqual(
    figure.points.map((point) => `${point.date}: ${describePoint(figure, point)}`),
    [
      '1999-03-03: up to about 20 passengers, seen from the quay',
      '1999-03-04: 9 to 15 passengers, with a ticket',
      '1999-03-05: 12 passengers, by the log',
    ],
  );
});

test('knows a number of one side from one of two and of none', () => {
  assert.deepEqual(
    figure.points.map((point) => sideOf(point)?.id),
    ['north', undefined, undefined],
  );
});

test('explains only the shapes that are drawn', () => {
  assert.equal(
    describeDrawing(figure),
    'Drawn to one scale from zero: a disc is a number, an open circle an approximate one, a line is a range, a dotted line has no other end',
  );
  assert.equal(describeDrawing({ points: figure.points.slice(2) }), 'Drawn to one scale from zero');
});

test('enters a figure at its topic, its voices, its sources, its chapter and the places that print it', () => {
  const { topics, people, sources, chapters } = story;
  assert.deepEqual(
    topics.get('last-ferry')?.figures.map(({ id }) => id),
    ['passengers'],
  );
  assert.deepEqual(
    people.get('anna-berg')?.numbers.map((given) => describePoint(given.figure, given.point)),
    ['9 to 15 passengers, with a ticket'],
  );
  assert.deepEqual(sources.get('gazette-report')?.uses.at(-1), {
    address: '/topics/last-ferry/#figure-passengers',
    words: 'The figure Who was on the last ferry',
  });
  assert.deepEqual(
    chapters[0]?.sources
      .filter(({ fragments }) => fragments.includes('figure-passengers'))
      .map(({ source }) => source.id),
    ['courier-report', 'gazette-report', 'ferry-log', 'herald-notice'],
  );
  assert.deepEqual(figure.usedIn, [
    {
      address: '/crossing/last-ferry/#figure-passengers',
      pageTitle: 'The last ferry',
      sectionTitle: 'The day',
    },
  ]);
});
