import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chartDays } from '../../model/chart-days.ts';
import { eventRecord, storyWith } from '../../model/testing/invented-events.ts';
import { placeRows } from './day-layout.ts';

test('rows follow one another, as high as their lines, with a head before the statements', () => {
  const { events, site } = storyWith([
    eventRecord('range', 'meeting', '2000-01-01', 'until: 2000-01-02, short: [they, meet]'),
    eventRecord('word', 'statement', '2000-01-02', 'people: [anna-berg]'),
    eventRecord('deed', 'action', '2000-01-03', 'short: [done]'),
  ]);
  const span = { from: '2000-01-01', until: '2000-01-05' };
  const chart = chartDays([...events.values()], span, site.sides, undefined, 500);
  const rows = placeRows(chart, 100);
  assert.deepEqual(
    rows.map(({ top, words, bottom, headTop }) => [top, words, bottom, headTop]),
    [
      [100, 111, 150, undefined],
      [194, 199, 221, 150],
      [221, 226, 248, undefined],
    ],
  );
  assert.deepEqual(placeRows({ days: [], rows: [] }, 100), []);
});
