import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chartYears } from './chart-years.ts';
import { eventRecord, storyWith } from './testing/invented-events.ts';

const SPAN = { from: '2000-01-01', until: '2000-12-31' };

const chartOf = (records: readonly string[]) => {
  const { events, site } = storyWith(records);
  return chartYears([...events.values()], SPAN, [0, 365], site.sides);
};
const laneOf = (kind: string, records: readonly string[]) =>
  chartOf(records).lanes.find((lane) => lane.kind === kind);

test('a lane for each kind counts all its events and draws those of its days', () => {
  const lane = laneOf('meeting', [
    eventRecord('inside', 'meeting', '2000-01-11'),
    eventRecord('before', 'meeting', '1999-12-31'),
    eventRecord('last', 'meeting', '2000-12-31'),
  ]);
  assert.equal(lane?.total, 3);
  assert.deepEqual(
    lane?.marks.map(({ event, at, reach, rank }) => [event.id, at, reach, rank]),
    [
      ['inside', 10, 0, 0],
      ['last', 365, 0, 0],
    ],
  );
  assert.equal(lane?.tallest, 1);
});

test('a kind without events has no lane', () => {
  assert.equal(laneOf('decision', []), undefined);
});

test('a range reaches to its last day', () => {
  const lane = laneOf('action', [
    eventRecord('range', 'action', '2000-02-01', 'until: 2000-02-11'),
  ]);
  assert.equal(lane?.marks[0]?.reach, 10);
});

test('statements of three days share a column, in the order of sides', () => {
  const lane = laneOf('statement', [
    eventRecord('nobody', 'statement', '2000-01-01'),
    eventRecord('south', 'statement', '2000-01-02', 'people: [pavel-strand]'),
    eventRecord('north', 'statement', '2000-01-03', 'people: [anna-berg]'),
    eventRecord('later', 'statement', '2000-01-04', 'people: [anna-berg]'),
  ]);
  assert.deepEqual(
    lane?.marks.map(({ event, at, rank, side }) => [event.id, at, rank, side?.id]),
    [
      ['north', 0, 0, 'north'],
      ['south', 0, 1, 'south'],
      ['nobody', 0, 2, undefined],
      ['later', 3, 0, 'north'],
    ],
  );
  assert.equal(lane?.tallest, 3);
});

test('calls stand on the line of their lane, also two of one day', () => {
  const more = 'minutes: not found';
  const lane = laneOf('call', [
    eventRecord('one', 'call', '2000-01-01', more),
    eventRecord('two', 'call', '2000-01-01', more),
  ]);
  assert.deepEqual(
    lane?.marks.map(({ rank }) => rank),
    [0, 0],
  );
});

test('many events of one day are piled, and none is lost', () => {
  const records = Array.from({ length: 100 }, (_, index) =>
    eventRecord(`act-${index}`, 'action', '2000-06-01'),
  );
  assert.equal(laneOf('action', records)?.tallest, 100);
  assert.equal(laneOf('action', records)?.marks.length, 100);
});

test('the years that begin in the drawing are marked', () => {
  const { events, site } = storyWith([]);
  const span = { from: '1999-12-02', until: '2002-01-01' };
  assert.deepEqual(chartYears([...events.values()], span, [0, 761], site.sides).years, [
    { year: '2000', at: 30 },
    { year: '2001', at: 396 },
  ]);
});
