import assert from 'node:assert/strict';
import { test } from 'node:test';
import { storyOf, withFolder } from '../checks/testing/write-story.ts';
import { writeSearchIndex } from './build-search-index.ts';

test('where Pagefind’s program is not installed, the build says what installs it', async () => {
  const { npm_config_arch: before } = process.env;
  process.env['npm_config_arch'] = 'none';
  try {
    await assert.rejects(
      withFolder((folder) => writeSearchIndex(folder, storyOf(), [])),
      (fault: Error & { hint?: string }) => {
        assert.match(fault.message, /Pagefind does not start/u);
        assert.match(fault.hint ?? '', /npm ci/u);
        return true;
      },
    );
  } finally {
    if (before === undefined) delete process.env['npm_config_arch'];
    else process.env['npm_config_arch'] = before;
  }
});
