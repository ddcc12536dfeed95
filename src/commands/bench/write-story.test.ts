import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkContent } from '../../checks/check-content.ts';
import { inventStory } from './invent-story.ts';
import { writeStory } from './write-story.ts';

test('an invented story is one that the checks let through', () => {
  const folder = mkdtempSync(join(tmpdir(), 'invented-'));
  writeStory(folder, inventStory(12));
  const { issues, story } = checkContent(folder);
  rmSync(folder, { recursive: true });
  assert.deepEqual(issues, []);
  assert.equal(story?.chapters.length, 12);
});
