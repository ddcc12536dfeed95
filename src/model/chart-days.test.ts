import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chartDays } from './chart-days.ts';
import { eventRecord, storyWith } from './testing/invented-events.ts';

const SPAN = { from: '2000-01-01', until: '2000-01-10' };
/** Ten columns of 60 pixels. */
const ROOM = 600;

const chartOf = (records: readonly string[], hoursOf?: string) => {
  const { events, site } = storyWith(records);
  return chartDays([...events.values()], SPAN, site.sides, hoursOf, ROOM);
};
const rowsOf = (records: readonly string[], hoursOf?: string) =>
  chartOf(records, hoursOf).rows.map(({ kind, side, lines, cells }) => ({
    row: side?.id ?? kind,
    lines,
    cells: cells.map((cell) => [cell.lines.join(' '), cell.column, cell.line]),
  }));

test('every day has a column, also one without events', () => {
  const { days, rows } = chartOf([]);
  assert.equal(days.length, 10);
  assert.deepEqual(days[0], { date: '2000-01-01', weekday: 'Sat', day: '1' });
  assert.deepEqual(rows, []);
});

test('statements have a row for each side, by the names of voices, each once a day', () => {
  assert.deepEqual(
    rowsOf([
      eventRecord('one', 'statement', '2000-01-02', 'people: [pavel-strand, anna-berg]'),
      eventRecord('two', 'statement', '2000-01-02', 'people: [anna-berg]'),
      eventRecord('three', 'statement', '2000-01-03', 'short: [a, day]'),
    ]),
    [
      { row: 'north', lines: 1, cells: [['Berg', 1, 0]] },
      { row: 'south', lines: 1, cells: [['Strand', 1, 0]] },
      { row: 'statement', lines: 2, cells: [['a day', 2, 0]] },
    ],
  );
});

test('what needs the room of the next column goes on the line below what is there', () => {
  assert.deepEqual(
    rowsOf([
      eventRecord('one', 'decision', '2000-01-02', 'short: [Wimmmmmmm]'),
      eventRecord('two', 'decision', '2000-01-03', 'short: [it, ends]'),
      eventRecord('three', 'decision', '2000-01-04', 'short: [later]'),
    ]),
    [
      {
        row: 'decision',
        lines: 3,
        cells: [
          ['Wimmmmmmm', 1, 0],
          ['it ends', 2, 1],
          ['later', 3, 0],
        ],
      },
    ],
  );
});

test('a range keeps the columns of all its days, cut where the drawing ends', () => {
  const { rows } = chartOf([
    eventRecord('before', 'meeting', '1999-12-30', 'until: 2000-01-02, short: [old]'),
    eventRecord('after', 'meeting', '2000-01-09', 'until: 2000-02-01, short: [new]'),
    eventRecord('outside', 'meeting', '1999-12-31'),
  ]);
  assert.deepEqual(
    rows[0]?.cells.map(({ event, column, lasts }) => [event.id, column, lasts]),
    [
      ['before', 0, 2],
      ['after', 8, 2],
    ],
  );
});

test('a call says between whom and how long; an event without short words says who or what', () => {
  const calls = rowsOf([
    eventRecord('call', 'call', '2000-01-01', 'people: [anna-berg], minutes: not found'),
    eventRecord('who', 'decision', '2000-01-01', 'people: [anna-berg]'),
    eventRecord('what', 'action', '2000-01-01'),
  ]);
  assert.deepEqual(
    calls.flatMap(({ cells }) => cells.map(([words]) => words)),
    ['Berg length not found', 'Berg', 'action'],
  );
});

test('what has an hour and no short words is left to the hours of its day', () => {
  const records = [
    eventRecord('hour', 'action', '2000-01-01', "time: '12:00', zone: Europe/Lisbon"),
    eventRecord('short', 'action', '2000-01-01', "short: [it], time: '12:00', zone: Europe/Lisbon"),
  ];
  assert.equal(rowsOf(records)[0]?.cells.length, 2);
  assert.deepEqual(rowsOf(records, '2000-01-01')[0]?.cells, [['it', 0, 0]]);
});

test('many events of one day are below one another, and none is lost', () => {
  const records = Array.from({ length: 50 }, (_, index) =>
    eventRecord(`act-${index}`, 'action', '2000-01-05', 'short: [two, lines]'),
  );
  assert.deepEqual(
    chartOf(records).rows.map(({ lines, cells }) => [lines, cells.length]),
    [[100, 50]],
  );
});
