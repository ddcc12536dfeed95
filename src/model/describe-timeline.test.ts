import assert from 'node:assert/strict';
import { test } from 'node:test';
import { append, filed, storyOf } from '../checks/testing/write-story.ts';
import { describeTimeline } from './describe-timeline.ts';
import { eventRecord } from './testing/invented-events.ts';

const page = `---
title: When
summary: What happened when.
checked: 1999-12-31
timeline:
  title: Of {entries}, {large} are around the call
  from: 1998-01-01
  until: 1999-12-31
  people: [anna-berg, pavel-strand]
  marked: the-call
  days:
    from: 1999-03-01
    until: 1999-03-05
---
`;

test('without a word of the content the timeline is a list', () => {
  const { title, finding, drawing, events } = describeTimeline(storyOf({}));
  assert.deepEqual([title, drawing, events.length], ['Timeline', undefined, 2]);
  assert.match(finding, /each entry/u);
});

test('the finding has the numbers of all entries and of those drawn large, ranges included', () => {
  const timeline = describeTimeline(
    storyOf({
      'pages/timeline.mdx': page,
      ...filed('events', [
        `${eventRecord('range', 'action', '1999-02-01', 'until: 1999-03-01')}\n`,
      ]),
    }),
  );
  assert.equal(timeline.title, 'When');
  assert.equal(timeline.finding, 'Of 3, 2 are around the call');
  assert.equal(timeline.drawing?.marked.id, 'the-call');
});

test('the first month of a year has the id of the year, the others their own', () => {
  const { monthsOf, yearsOf, idOf, events } = describeTimeline(
    storyOf({
      'events/1999.yaml': append(`${eventRecord('later', 'action', '1999-05-01')}\n`),
    }),
  );
  const months = monthsOf(events);
  assert.deepEqual(months.map(idOf), ['year-1998', 'year-1999', 'month-1999-05']);
  assert.deepEqual(yearsOf(months), [
    { title: '1998', id: 'year-1998' },
    { title: '1999', id: 'year-1999' },
  ]);
});
