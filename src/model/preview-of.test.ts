import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CHAPTER } from '../checks/testing/invented-story.ts';
import { append, storyOf, swap } from '../checks/testing/write-story.ts';
import { findRecord } from './find-record.ts';
import { listPreviews, previewOfPerson } from './preview-of.ts';

const office = 'harbor master of Northbank';

const cases: [title: string, about: string | undefined, hasPreview: boolean][] = [
  ['without words of its own has none', undefined, false],
  ['that says the office again has none', 'The harbor master of Northbank.', false],
  ['that says the name again has none', 'Anna Berg.', false],
  ['that says more has one', 'The harbor master of Northbank, and its last.', true],
  ['that says when has one', 'Harbor master of Northbank until 1931.', true],
];

const { people } = storyOf();
const anna = findRecord(people, 'anna-berg');

for (const [title, about, hasPreview] of cases) {
  test(`a record of a voice ${title}`, () => {
    const preview = previewOfPerson({ ...anna, offices: [{ title: office }], about });
    assert.equal(preview !== undefined, hasPreview);
  });
}

test('the file holds what texts use: terms, and voices that say more', () => {
  const story = storyOf({ 'people/north.yaml': swap('short: Berg', 'about: She kept the log.') });
  assert.deepEqual(listPreviews(story), {
    '/people/anna-berg/': ['Anna Berg', 'She kept the log.'],
    '/glossary/#ferry': ['ferry', 'The boat between the two banks.'],
  });
});

test('the file holds what only a note uses', () => {
  const story = storyOf({
    [CHAPTER]: swap('<Term id="ferry">ferry</Term>', 'ferry'),
    'notes/clock.mdx': append('The <Term id="ferry">ferry</Term> had none.\n'),
  });
  assert.deepEqual(Object.keys(listPreviews(story)), ['/glossary/#ferry']);
});
