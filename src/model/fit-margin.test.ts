import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type FittedMargin, fitMargin } from './fit-margin.ts';

const NOTE = { closed: 30, open: 130 };

const cases: {
  title: string;
  entries: number[];
  notes?: (typeof NOTE)[];
  room: number;
  open: FittedMargin;
}[] = [
  {
    title: 'everything that has room is open',
    entries: [40, 40],
    notes: [NOTE],
    room: 210,
    open: { entries: 2, notes: 1 },
  },
  {
    title: 'half a line too much is no reason to close anything',
    entries: [40, 40],
    notes: [NOTE],
    room: 194,
    open: { entries: 2, notes: 1 },
  },
  {
    title: 'a note is closed before an entry is put behind a line',
    entries: [40, 40],
    notes: [NOTE],
    room: 110,
    open: { entries: 2, notes: 0 },
  },
  {
    title: 'of several notes the last is closed first',
    entries: [],
    notes: [NOTE, NOTE],
    room: 160,
    open: { entries: 0, notes: 1 },
  },
  {
    title: 'entries are put behind a line when closed notes are not enough',
    entries: [40, 40, 40],
    notes: [NOTE],
    room: 90,
    open: { entries: 1, notes: 0 },
  },
  {
    title: 'the first entry stands even where it has no room',
    entries: [80, 80],
    room: 31,
    open: { entries: 1, notes: 0 },
  },
  { title: 'an empty margin fits', entries: [], room: 31, open: { entries: 0, notes: 0 } },
];

for (const { title, entries, notes = [], room, open } of cases) {
  test(title, () => {
    assert.deepEqual(fitMargin({ entries, notes, rest: 26 }, room), open);
  });
}
