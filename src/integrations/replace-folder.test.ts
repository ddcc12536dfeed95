import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { withFolder } from '../checks/testing/write-story.ts';
import { nextOf, replaceFolder, restoreFolder } from './replace-folder.ts';

/** Makes folders that hold a word each, and says what is there after something is done. */
const after = (folders: Record<string, string>, change: (site: string) => void) =>
  withFolder((folder) => {
    for (const [name, word] of Object.entries(folders)) {
      mkdirSync(join(folder, name));
      writeFileSync(join(folder, name, 'word'), word);
    }
    change(join(folder, 'site'));
    return Object.fromEntries(
      readdirSync(folder).map((name) => [name, readFileSync(join(folder, name, 'word'), 'utf8')]),
    );
  });

test('what was built beside a folder takes its place, and nothing else is left', () => {
  assert.deepEqual(after({ site: 'old', 'site.next': 'new' }, replaceFolder), { site: 'new' });
  assert.deepEqual(after({ 'site.next': 'new' }, replaceFolder), { site: 'new' });
});

test('where nothing was built, the folder stays', () => {
  const replace = (site: string) => assert.throws(() => replaceFolder(site), /ENOENT/u);
  assert.deepEqual(after({ site: 'old' }, replace), { site: 'old' });
});

test('what was killed between its two steps is put back', () => {
  const kill = (site: string) => {
    renameSync(site, `${site}.last`);
    restoreFolder(site);
  };
  assert.deepEqual(after({ site: 'old' }, kill), { site: 'old' });
});

test('what was killed before it cleaned up is cleaned up', () => {
  assert.deepEqual(after({ site: 'new', 'site.last': 'old' }, restoreFolder), { site: 'new' });
});

test('the new site is built beside the old one', () => {
  assert.equal(nextOf('/sites/letters'), '/sites/letters.next');
});
