import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findUnreadable } from './find-unreadable.ts';

const forbidden = (path: string): never => {
  throw Object.assign(new Error(`EACCES: permission denied, scandir '${path}'`), {
    code: 'EACCES',
  });
};

const folders: Readonly<Record<string, readonly string[]>> = {
  content: ['chapters', 'claims', 'site.yaml'],
  'content/chapters': ['crossing', 'tide'],
  'content/chapters/crossing': ['last-ferry.mdx'],
};

const read = (path: string) =>
  folders[path]?.map((name) => ({ name, isDirectory: () => !name.includes('.') })) ??
  forbidden(path);

test('finds each folder that may not be read, at any depth', () => {
  assert.deepEqual(
    findUnreadable('content', read).map(({ path, code, line }) => [path, code, line]),
    [
      ['content/chapters/tide', 'EACCES', 1],
      ['content/claims', 'EACCES', 1],
    ],
  );
});

test('finds none where all can be read', () => {
  assert.deepEqual(findUnreadable('e2e/fixtures/story'), []);
});

test('finds the folder itself', () => {
  assert.deepEqual(
    findUnreadable('no-such-folder').map(({ path, code }) => [path, code]),
    [['no-such-folder', 'ENOENT']],
  );
});
