import assert from 'node:assert/strict';
import { test } from 'node:test';
import { storyOf } from '../checks/testing/write-story.ts';
import { describeBar } from './describe-bar.ts';
import { found } from './entries.ts';

const { claims } = storyOf();

const cases: [title: string, ids: string[], expected: string][] = [
  ['nothing of no claims', [], ''],
  ['one kind of one claim', ['ferry-late'], '1 on record'],
  [
    'each kind, firmest first',
    ['days-open', 'ferry-late', 'ferry-on-time', 'call-date'],
    '1 confirmed by both sides; 1 computed here; 2 on record',
  ],
];

for (const [title, ids, expected] of cases) {
  test(`says ${title}`, () => {
    assert.equal(describeBar(found(claims, ids)), expected);
  });
}
