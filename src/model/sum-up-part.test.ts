import assert from 'node:assert/strict';
import { test } from 'node:test';
import { storyOf } from '../checks/testing/write-story.ts';
import { sumUpPart } from './sum-up-part.ts';

const [chapter] = storyOf().chapters;
assert.ok(chapter);

test('counts a claim and a source that two chapters share once', () => {
  const { claims, sources } = sumUpPart([chapter, { ...chapter }]);
  assert.ok(claims.length > 0);
  assert.deepEqual(claims, chapter.claims);
  assert.deepEqual(
    sources,
    chapter.sources.map(({ source }) => source),
  );
});

test('says between which days its chapters were checked', () => {
  const earlier = { ...chapter, checked: '1999-01-01' };
  const { checked } = sumUpPart([chapter, earlier]);
  assert.deepEqual(checked, { from: '1999-01-01', until: chapter.checked });
});

test('has nothing without chapters', () => {
  assert.deepEqual(sumUpPart([]), { claims: [], sources: [], checked: { from: '', until: '' } });
});
