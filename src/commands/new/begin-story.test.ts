import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkContent } from '../../checks/check-content.ts';
import { speak } from '../../labels/labels.ts';
import { beginStory } from './begin-story.ts';

const DAY = '2026-11-27';

/** Looks at a folder that is not there yet, in one that goes with it. */
function inFolder(look: (folder: string) => void): void {
  const above = mkdtempSync(join(tmpdir(), 'story-'));
  try {
    look(join(above, 'new'));
  } finally {
    rmSync(above, { recursive: true });
    speak('en');
  }
}

for (const language of ['en', 'de']) {
  test(`begins a story in ${language} that no check finds fault with`, () =>
    inFolder((folder) => {
      const begun = beginStory([folder, language], DAY);
      assert.ok('told' in begun, 'it is begun');
      const { issues, story } = checkContent(folder, { withDrafts: false });
      assert.deepEqual(issues, []);
      assert.equal(story?.site.language, language);
      assert.ok(existsSync(join(folder, '.schema/site.json')));
    }));
}

test('begins no story in a folder that holds something', () =>
  inFolder((folder) => {
    beginStory([folder], DAY);
    assert.deepEqual(beginStory([folder], DAY), {
      refusal: `${folder} holds something already. Fix: name a folder that is empty or not there yet.`,
    });
  }));

test('begins no story in a language that a site cannot be in', () =>
  inFolder((folder) => {
    assert.deepEqual(beginStory([folder, 'fr'], DAY), {
      refusal: 'A site cannot be in "fr". Fix: write en or de.',
    });
    assert.ok(!existsSync(folder));
  }));

test('asks for a folder', () => {
  const begun = beginStory([], DAY);
  assert.match('refusal' in begun ? begun.refusal : '', /^A story needs a folder\. Fix: /u);
});
