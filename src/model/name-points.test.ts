import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FIGURE_LINE, inventedFigure } from '../checks/testing/invented-figure.ts';
import { append, storyOf } from '../checks/testing/write-story.ts';
import { namePoints } from './name-points.ts';

test('names who gives each number, whose word alone it is, and what it counts', () => {
  const figure = storyOf({
    'figures.yaml': inventedFigure,
    'chapters/crossing/last-ferry.mdx': append(FIGURE_LINE),
  }).figures.get('passengers');
  assert.ok(figure);
  assert.deepEqual(
    namePoints(figure).map(({ who, side, layouts }) => [who, side?.id, layouts[0]?.join(' ')]),
    [
      ['harbor staff', 'north', 'up to about 20 seen from the quay'],
      ['Berg, Strand', undefined, '9 to 15 with a ticket'],
      ['Harbor Office', undefined, '12 by the log'],
    ],
  );
});

test('names nothing of no numbers', () => {
  assert.deepEqual(namePoints({ points: [] }), []);
});
