import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { runBuild } from './run-build.ts';

/** Every file of a folder with the digest of its bytes. */
const digestsOf = (folder: string): [string, string][] =>
  globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
    .map((file) => [
      file.slice(file.indexOf(folder) + folder.length),
      createHash('sha256').update(readFileSync(file)).digest('hex'),
    ]);

test('two builds of the same content are the same, byte for byte, search index included', () => {
  const folders = ['.build/once', '.build/again'] as const;
  for (const folder of folders) {
    rmSync(folder, { recursive: true, force: true });
    rmSync(`${folder}-cache`, { recursive: true, force: true });
    const { code, output } = runBuild('content', folder);
    assert.equal(code, 0, output);
  }
  const [once, again] = folders.map(digestsOf);
  assert.ok(
    once && once.some(([file]) => file.includes('/pagefind/')),
    'the search index is among the files',
  );
  assert.deepEqual(again, once);
});
