import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chartHours, clockTime } from './chart-hours.ts';
import { eventRecord, storyWith } from './testing/invented-events.ts';

const DAY = '2000-01-05';
const HOURS = { from: 12, until: 21, zones: ['Europe/Oslo', 'Asia/Kolkata'] };
const HELSINKI = 'zone: Europe/Helsinki';

const { events } = storyWith([
  eventRecord('late', 'statement', DAY, `by: '16:30', ${HELSINKI}`),
  eventRecord('early', 'statement', DAY, `time: '14:00', ${HELSINKI}`),
  eventRecord('evening', 'statement', DAY, `daytime: evening, ${HELSINKI}`),
  eventRecord('call', 'call', DAY, `daytime: afternoon, by: '16:00', ${HELSINKI}, minutes: 60`),
  eventRecord('morning', 'statement', DAY, `time: '06:00', ${HELSINKI}`),
  eventRecord('unknown', 'statement', DAY),
  eventRecord('other-day', 'statement', '2000-01-06', `time: '14:00', ${HELSINKI}`),
]);
const chart = chartHours([...events.values()], DAY, HOURS, [0, 900]);

test('hours that a source gives are placed in order, the latest possible with "by"', () => {
  assert.deepEqual(
    chart.stems.map(({ event, at, time }) => [event.id, at, time]),
    [
      ['early', 100, '13:00'],
      ['late', 350, 'by 15:30'],
    ],
  );
});

test('a part of the day is a span, within the drawing, with the length of a call', () => {
  assert.deepEqual(
    chart.spans.map(({ event, from, until, length }) => [event.id, from, until, length]),
    [
      ['call', 0, 300, 100],
      ['evening', 500, 900, undefined],
    ],
  );
});

test('every clock is read at every hour', () => {
  assert.equal(chart.hours.length, 10);
  assert.deepEqual(
    chart.clocks.map(({ city, shows }) => [city, shows.length, shows[0]]),
    [
      ['Oslo', 9, '12'],
      ['Kolkata', 9, '16:30'],
    ],
  );
});

test('a day of which no hour is known is empty', () => {
  const { stems, spans } = chartHours([...events.values()], '1999-03-03', HOURS, [0, 900]);
  assert.deepEqual([stems, spans], [[], []]);
});

test('an event without a clock has no time on another', () => {
  const unknown = events.get('unknown');
  assert.equal(unknown && clockTime(unknown, 'Europe/Oslo'), undefined);
});
