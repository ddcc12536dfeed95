import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filed, storyOf } from '../checks/testing/write-story.ts';
import { chartCalls } from './chart-calls.ts';

const call = (id: string, date: string, people: string, minutes: string) =>
  `${id}: { title: They speak, date: ${date}, kind: call, people: [${people}], minutes: ${minutes}, sources: [courier-report] }\n`;

const { events } = storyOf(
  filed('events', [
    call('third-call', '2001-03-01', 'anna-berg, pavel-strand', 'not found'),
    call('first-call', '1999-12-31', 'anna-berg, pavel-strand', '40'),
    call('second-call', '2000-01-02', 'anna-berg, pavel-strand, harbor-sources', '5'),
    call('other-call', '2000-06-01', 'anna-berg', '10'),
    call('late-call', '2003-01-01', 'anna-berg, pavel-strand', '10'),
  ]),
);

const strip = {
  title: 'Calls',
  introduction: 'Every call.',
  remark: 'A line is a call.',
  people: ['anna-berg', 'pavel-strand'],
  from: '1999-12-01',
  until: '2001-12-01',
  ringed: 'harbor-sources',
};

const chart = chartCalls(strip, events.values());

test('takes the calls that all of the people were in, within the days of the picture, in order', () => {
  assert.deepEqual(
    chart.calls.map(({ event, day, minutes, isRinged }) => [event.id, day, minutes, isRinged]),
    [
      ['first-call', 30, 40, false],
      ['second-call', 32, 5, true],
      ['third-call', 456, undefined, false],
    ],
  );
});

test('finds the longest time without a call', () => {
  const { gap } = chart;
  assert.deepEqual(
    [gap?.from.event.id, gap?.to.event.id, gap?.days],
    ['second-call', 'third-call', 424],
  );
});

test('marks the years that begin in the picture', () => {
  assert.deepEqual(chart.years, [
    { year: '2000', day: 31 },
    { year: '2001', day: 397 },
  ]);
});

test('a single call leaves no gap', () => {
  assert.equal(chartCalls({ ...strip, until: '1999-12-31' }, events.values()).gap, undefined);
});
