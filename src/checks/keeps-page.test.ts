import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { issue } from './issue.ts';
import { keepsPage } from './keeps-page.ts';

const FOLDER = resolve('content');
const broken = (file: string) =>
  issue('not-readable', { file: `content/${file}`, line: 1 }, { problem: 'x', fix: 'y' });
const inChapter = broken('chapters/crossing/last-ferry.mdx');

const cases: [title: string, issues: Parameters<typeof keepsPage>[0], page?: string][] = [
  ['its own', [inChapter], '/crossing/last-ferry/'],
  ['its own below a path', [inChapter], '/edition/crossing/last-ferry/'],
  ['all where a record has an error', [broken('claims/last-ferry.yaml')], '/'],
  ['all where a note has one', [broken('notes/clock.mdx')], '/about/'],
  ['all where the site has one beside it', [inChapter, broken('site.yaml')], '/about/'],
];
for (const [title, issues, page] of cases)
  test(`an error keeps from being shown ${title}`, () => {
    assert.equal(keepsPage(issues, FOLDER, page), true);
  });

test('a broken chapter leaves the other pages, and the list of them', () => {
  for (const page of ['/', '/crossing/tide/', '/crossing/', undefined])
    assert.equal(keepsPage([inChapter], FOLDER, page), false, page);
});

test('what only warns keeps no page', () => {
  const warning = issue(
    'unused',
    { file: 'content/terms.yaml', line: 1 },
    { id: 'ferry', collection: 'terms' },
  );
  assert.equal(keepsPage([warning], FOLDER, '/'), false);
});
