import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { withFolder } from '../checks/testing/write-story.ts';
import { whyNoContent, whyNoOutput, whyNoPlace } from './refuse-folders.ts';

const FILES = [
  'project/content/site.yaml',
  'project/public/favicon.ico',
  'project/notes.txt',
  'project/mine/letter.txt',
  'project/dist/index.html',
  'project/dist/404.html',
  'project/dist/pagefind/passages.json',
  'project/half/index.html',
  'elsewhere/story/site.yaml',
];

/** Asks something of a project with a story, a built site, half of one, and files of others. */
const inProject = <Answer>(ask: (root: string) => Answer): Answer =>
  withFolder((folder) => {
    for (const file of FILES) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), '');
    }
    const root = join(folder, 'project');
    mkdirSync(join(root, 'empty'));
    symlinkSync(join(root, 'content'), join(root, 'linked'));
    return ask(root);
  });

const outputs: [outDir: string, contentDir: string, why: RegExp | undefined][] = [
  ['dist', 'content', undefined],
  ['empty', 'content', undefined],
  ['not/there/yet', 'content', undefined],
  ['../elsewhere/site', '../elsewhere/story', undefined],
  ['', 'content', /OUT_DIR is set but empty/u],
  ['.', 'content', /the project itself is in that folder/u],
  ['..', 'content', /the project itself is in that folder/u],
  ['/', 'content', /the project itself is in that folder/u],
  ['content', 'content', /it is in the folder of the story, content/u],
  ['content/out', 'content', /it is in the folder of the story, content/u],
  ['linked', 'content', /it is in the folder of the story, content/u],
  ['linked/out', 'content', /it is in the folder of the story, content/u],
  ['../elsewhere', '../elsewhere/story', /the story, \.\.\/elsewhere\/story, is in that folder/u],
  ['public/out', 'content', /it is in public, a folder of the project/u],
  ['src', 'content', /it is in src, a folder of the project/u],
  ['notes.txt', 'content', /it is a file/u],
  ['mine', 'content', /holds files that no build wrote/u],
  ['half', 'content', /holds files that no build wrote/u],
];

for (const [outDir, contentDir, why] of outputs) {
  test(`a site of ${contentDir} is ${why ? 'not ' : ''}built into "${outDir}"`, () => {
    const said = inProject((root) => whyNoOutput({ outDir, contentDir, root }));
    if (why) assert.match(said ?? '', why);
    else assert.equal(said, undefined);
  });
}

const contents: [contentDir: string | undefined, why: RegExp | undefined][] = [
  [undefined, undefined],
  ['e2e/fixtures/story', undefined],
  ['', /CONTENT_DIR is set but empty/u],
  [' ', /CONTENT_DIR is set but empty/u],
  ['nowhere', /There is no folder nowhere/u],
  ['README.md', /README\.md is a file/u],
  ['.', /\. holds the project itself/u],
  ['/', /\/ holds the project itself/u],
];

for (const [contentDir, why] of contents) {
  test(`a story is ${why ? 'not ' : ''}read from "${contentDir}"`, () => {
    const said = whyNoContent(contentDir);
    if (why) assert.match(said ?? '', why);
    else assert.equal(said, undefined);
  });
}

for (const mark of ['#', '%', "'", '"']) {
  test(`a project in a folder with ${mark} in its name is not built, and the mark is said`, () => {
    assert.equal(
      whyNoPlace(`/home/a${mark}b/site/`),
      `The site cannot be built in /home/a${mark}b/site/: move the project to a path without ${mark}`,
    );
  });
}

test('a project in a folder with spaces, printed quotation marks and umlauts in its name is built', () => {
  assert.equal(whyNoPlace('/home/Zoë’s „große“ Häuser & kleine/'), undefined);
});
