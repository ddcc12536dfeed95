import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkChanged } from '../checks/testing/write-story.ts';
import { countIndependent } from './compute-standing.ts';
import { found } from './entries.ts';
import { reports } from './testing/reports.ts';

const { story } = checkChanged(reports);

const counted: { title: string; sources: string[]; count: number }[] = [
  { title: 'no source is no report', sources: [], count: 0 },
  {
    title: 'two publishers are two reports',
    sources: ['courier-report', 'gazette-report'],
    count: 2,
  },
  {
    title: 'two reports of one publisher are one',
    sources: ['courier-report', 'second-courier'],
    count: 1,
  },
  {
    title: 'a copy of a copy is the first report',
    sources: ['courier-report', 'copy', 'copy-of-copy'],
    count: 1,
  },
  {
    title: 'two that carry one agency are one',
    sources: ['wire-in-star', 'wire-in-globe'],
    count: 1,
  },
  {
    title: 'what a side prints, its copies and its agency count for none',
    sources: ['own-text', 'copy-of-own', 'southern-wire', 'courier-report'],
    count: 1,
  },
  {
    title: 'copies that go in a circle are still counted',
    sources: ['in-a-circle', 'courier-report'],
    count: 2,
  },
];

for (const { title, sources, count } of counted) {
  test(`counting independent reports: ${title}`, () => {
    assert.ok(story);
    assert.equal(countIndependent(found(story.sources, sources)), count);
  });
}
