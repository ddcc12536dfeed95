import assert from 'node:assert/strict';
import { test } from 'node:test';
import { storyOf } from '../checks/testing/write-story.ts';
import { describeStandings } from './describe-standings.ts';
import { found } from './entries.ts';

const { claims } = storyOf();

const cases: { title: string; ids: string[]; sentence: string }[] = [
  { title: 'no claim', ids: [], sentence: 'No claims.' },
  {
    title: 'one claim',
    ids: ['ferry-opened'],
    sentence: 'One claim: one independently documented.',
  },
  {
    title: 'claims of several standings, best first, and those disputed',
    ids: ['days-open', 'ferry-late', 'ferry-on-time', 'call-date'],
    sentence:
      'Four claims: one confirmed by both sides; two on record, one side; one computed here; two disputed.',
  },
];

for (const { title, ids, sentence } of cases) {
  test(`counts ${title} in a sentence`, () => {
    assert.equal(describeStandings(found(claims, ids)), sentence);
  });
}
