import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { test } from 'node:test';
import { digestFiles } from './digest-files.ts';
import { runBuild } from './run-build.ts';

test('another build of the same content is the same, byte for byte, search index included', () => {
  const again = '.build/again';
  rmSync(again, { recursive: true, force: true });
  rmSync(`${again}-cache`, { recursive: true, force: true });
  const { code, output } = runBuild('content', again);
  assert.equal(code, 0, output);
  const files = digestFiles(again);
  assert.ok(
    Object.keys(files).some((file) => file.includes('pagefind')),
    'the search index is among the files',
  );
  assert.deepEqual(files, digestFiles('dist'), 'dist is built from this content');
});
