import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventRecord, storyWith } from './testing/invented-events.ts';
import { writeCalendar } from './write-calendar.ts';

const story = storyWith([
  eventRecord('timed', 'call', '2000-01-05', "time: '15:00', zone: Europe/Oslo, minutes: 22"),
  eventRecord('latest', 'statement', '2000-01-05', "by: '15:00', zone: Europe/Oslo"),
  eventRecord('range', 'meeting', '2000-01-30', 'until: 2000-02-02, approximate: true'),
]);
const entryOf = (id: string) => {
  const entries = writeCalendar(story).replaceAll('\r\n', '\n').split('BEGIN:VEVENT\n');
  return entries.find((entry) => entry.includes(`UID:${id}@`)) ?? '';
};

test('the calendar has every event, once', () => {
  assert.equal(writeCalendar(story).match(/^BEGIN:VEVENT/gmu)?.length, story.events.size);
});

test('an event with an hour is at its instant, as long as it lasted', () => {
  assert.match(entryOf('timed'), /DTSTART:20000105T140000Z\n/u);
  assert.match(entryOf('timed'), /DURATION:PT22M/u);
});

test('an event before 1970 is in the calendar', () => {
  const early = "time: '16:20', zone: Europe/Copenhagen, minutes: 22";
  const calendar = writeCalendar(storyWith([eventRecord('early', 'call', '1931-03-14', early)]));
  assert.match(calendar, /DTSTART:19310314T152000Z/u);
});

test('an event without an hour has whole days, of which the last is meant', () => {
  assert.match(entryOf('latest'), /DTSTART;VALUE=DATE:20000105\nDTEND;VALUE=DATE:20000106\n/u);
  assert.match(entryOf('range'), /DTSTART;VALUE=DATE:20000130\nDTEND;VALUE=DATE:20000203\n/u);
  assert.match(entryOf('range'), /SUMMARY:About this day: It happens/u);
});

test('the calendar says what an event rests on, and is the same each time', () => {
  assert.match(
    entryOf('the-call').replaceAll('\n\t', ''),
    /DESCRIPTION:The two spoke on 3 March 1999\. \(confirmed by both sides: Berg and Strand\)/u,
  );
  assert.equal(writeCalendar(story), writeCalendar(story));
  assert.match(entryOf('timed'), /DTSTAMP:19991231T000000Z/u);
});
