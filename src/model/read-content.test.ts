import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { test } from 'node:test';
import { withFolder } from '../checks/testing/write-story.ts';
import { type RawContent, readContent } from './read-content.ts';

/** Reads a folder of some files; the files' names are from the folder. */
const read = (
  files: Record<string, string>,
): RawContent & { placesOf: (...path: string[]) => string[] } =>
  withFolder((folder) => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const content = readContent(folder);
    const named = (file: string) => relative(folder, file);
    return {
      ...content,
      strays: content.strays.map(named),
      placesOf: (...path) =>
        content.entries.map(({ file, id, lineOf }) => `${named(file)} ${id} ${lineOf(path)}`),
    };
  });

test('reads records from a file of the collection’s name or from files of its folder', () => {
  const { placesOf } = read({
    'terms.yaml': 'one:\n  says: x\n',
    'claims/fog.yaml': '# more\ntwo:\n  by: []\n  says: x\nthree:\n  says: x\n',
    'claims/tide.yaml': 'four:\n  says: x\n',
  });
  assert.deepEqual(placesOf('says'), [
    'claims/fog.yaml two 4',
    'claims/fog.yaml three 6',
    'claims/tide.yaml four 2',
    'terms.yaml one 2',
  ]);
});

test('names a document by its file, a text by its path, and the site by its name', () => {
  const { entries } = read({
    'site.yaml': 'title: x\n',
    'examined/first-notice.yaml': 'title: x\n',
    'chapters/crossing/last-ferry.mdx': '---\ntitle: x\n---\n',
    'notes/clock.mdx': '---\ntitle: x\n---\n',
  });
  assert.deepEqual(
    entries.map(({ collection, id }) => `${collection} ${id}`),
    ['site site', 'chapters crossing/last-ferry', 'notes clock', 'examined first-notice'],
  );
});

const frontmatters: [title: string, text: string, body: string, firstLine: number][] = [
  ['frontmatter and text', '---\ntitle: x\n---\nText.\n', 'Text.\n', 4],
  ['an empty line between them', '---\ntitle: x\n---\n\nText.\n', '\nText.\n', 4],
  ['lines that end as on Windows', '---\r\ntitle: x\r\n---\r\nText.\r\n', 'Text.\n', 4],
  ['no text', '---\ntitle: x\n---', '', 3],
  ['a rule in the text', '---\ntitle: x\n---\nOne\n\n---\nTwo\n', 'One\n\n---\nTwo\n', 4],
  ['empty frontmatter before a rule', '---\n---\nOne\n\n---\nTwo\n', 'One\n\n---\nTwo\n', 3],
];

for (const [title, text, body, firstLine] of frontmatters) {
  test(`parts a text from its frontmatter: ${title}`, () => {
    assert.deepEqual(read({ 'notes/clock.mdx': text }).entries[0]?.body, { text: body, firstLine });
  });
}

test('counts the lines of frontmatter in the file', () => {
  const { entries } = read({ 'notes/clock.mdx': '---\ntitle: x\nsources:\n  - a\n  - b\n---\n' });
  const lines = [['title'], ['sources', 1], ['kind'], []].map((path) => entries[0]?.lineOf(path));
  assert.deepEqual(lines, [2, 5, 1, 1]);
});

test('names the entries of files that it cannot read', () => {
  const { entries, unread, problems } = read({
    'claims/fog.yaml': 'one:\n  says: a: b\ntwo:\n  says: x\n',
    'notes/clock.mdx': 'No frontmatter.\n',
    'examined/first-notice.yaml': 'title: [\n',
  });
  assert.deepEqual(entries, []);
  assert.deepEqual(unread, [
    { collection: 'notes', id: 'clock' },
    { collection: 'claims', id: 'one' },
    { collection: 'claims', id: 'two' },
    { collection: 'examined', id: 'first-notice' },
  ]);
  assert.deepEqual(
    problems.map(({ line, code }) => [line, code]),
    [
      [1, 'NO_FRONTMATTER'],
      [2, 'BLOCK_AS_IMPLICIT_KEY'],
      [2, 'BAD_INDENT'],
    ],
  );
});

test('finds the files that no collection reads, and lets those be that accompany them', () => {
  const { strays } = read({
    'README.md': 'x',
    'LEFT-OUT.md': 'x',
    'claims/README.md': 'x',
    '.schema/claims.json': '{}',
    'claims/old/more.yaml': 'x: {}',
    'chapters/crossing/draft.md': 'x',
    'terms.yml': 'x: {}',
  });
  assert.deepEqual(strays, ['chapters/crossing/draft.md', 'claims/old/more.yaml', 'terms.yml']);
});
