import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chartYears } from '../../model/chart-years.ts';
import { eventRecord, storyWith } from '../../model/testing/invented-events.ts';
import { drawLane } from './year-marks.ts';

const style = {
  box: (along: number, across: number, length: number, height: number) =>
    `[${along} ${across} ${length} ${height}]`,
  minute: 0.5,
  room: 24,
};

function drawn(kind: string, records: readonly string[]) {
  const { events, site } = storyWith(records);
  const span = { from: '2000-01-01', until: '2000-12-31' };
  const { lanes } = chartYears([...events.values()], span, [0, 365], site.sides);
  const lane = lanes.find((each) => each.kind === kind);
  return lane ? drawLane(lane, () => 2, style) : [];
}
const pathOf = (kind: string, records: readonly string[]) => drawn(kind, records)[0]?.d;

for (const { title, kind, more, path } of [
  { title: 'an event is a tick', kind: 'action', more: '', path: '[10 0 2 8]' },
  {
    title: 'one of an approximate day is a dotted tick',
    kind: 'action',
    more: 'approximate: true',
    path: '[10 0 2 2][10 4 2 2]',
  },
  {
    title: 'a range is a bar as long as it lasted',
    kind: 'action',
    more: 'until: 2000-01-21',
    path: '[10 1 10 3]',
  },
  { title: 'a statement is a block', kind: 'statement', more: '', path: '[10 0 2 3]' },
  {
    title: 'a call is as high as its minutes',
    kind: 'call',
    more: 'minutes: 20',
    path: '[9 0 2 10]',
  },
  {
    title: 'the longest call is as high as there is room',
    kind: 'call',
    more: 'minutes: 600',
    path: '[9 0 2 24]',
  },
  {
    title: 'a call whose length was not found is broken',
    kind: 'call',
    more: 'minutes: not found',
    path: '[9 0 2 2][9 4 2 2][9 8 2 2][9 12 2 2]',
  },
]) {
  test(title, () => {
    assert.equal(pathOf(kind, [eventRecord('one', kind, '2000-01-11', more)]), path);
  });
}

test('an empty lane draws nothing', () => {
  assert.deepEqual(drawn('decision', []), []);
});

test('a hundred marks of one day keep within their lane, one above another', () => {
  const records = Array.from({ length: 100 }, (_, index) =>
    eventRecord(`act-${index}`, 'action', '2000-06-01'),
  );
  const boxes = [...(pathOf('action', records) ?? '').matchAll(/\[\S+ (\S+) \S+ (\S+)\]/gu)];
  assert.equal(boxes.length, 100);
  const tops = boxes.map(([, across, height]) => Number(across) + Number(height));
  assert.ok(tops.every((top) => top <= style.room));
  assert.equal(new Set(tops).size, 100);
});

test('statements have a path for each color', () => {
  const paths = drawn('statement', [
    eventRecord('north', 'statement', '2000-01-02', 'people: [anna-berg]'),
    eventRecord('south', 'statement', '2000-01-02', 'people: [pavel-strand]'),
  ]);
  assert.deepEqual(
    paths.map(({ classes }) => classes),
    [['side-blue'], ['side-red']],
  );
});
