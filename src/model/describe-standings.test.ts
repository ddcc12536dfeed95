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
    sentence: 'One claim. Independently documented: 1.',
  },
  {
    title: 'claims of several standings, best first, and those disputed',
    ids: ['days-open', 'ferry-late', 'ferry-on-time', 'call-date'],
    sentence:
      'Four claims. Confirmed by both sides: 1; on record: 2; computed here: 1; disputed: 2.',
  },
];

for (const { title, ids, sentence } of cases) {
  test(`counts ${title} in a sentence`, () => {
    assert.equal(describeStandings(found(claims, ids)), sentence);
  });
}
