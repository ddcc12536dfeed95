import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { globSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { test } from 'node:test';
import { runBuild } from './run-build.ts';

/** Every file of a folder with the digest of its bytes. */
const digestsOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    globSync('**/*', { cwd: folder, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted()
      .map((file) => [
        relative(folder, file),
        createHash('sha256').update(readFileSync(file)).digest('hex'),
      ]),
  );

test('another build of the same content is the same, byte for byte, search index included', () => {
  const again = '.build/again';
  rmSync(again, { recursive: true, force: true });
  rmSync(`${again}-cache`, { recursive: true, force: true });
  const { code, output } = runBuild('content', again);
  assert.equal(code, 0, output);
  const files = digestsOf(again);
  assert.ok(
    Object.keys(files).some((file) => file.includes('pagefind')),
    'the search index is among the files',
  );
  assert.deepEqual(files, digestsOf('dist'), 'dist is built from this content');
});
