import assert from 'node:assert/strict';
import { test } from 'node:test';
import { issue } from './issue.ts';
import { reportToGithub } from './report-to-github.ts';
import { lines } from './testing/write-story.ts';

test('says nothing of nothing', () => {
  assert.equal(reportToGithub([]), '');
});

test('gives each issue a line with its place, kind and words, in the order of the files', () => {
  assert.equal(
    reportToGithub([
      issue('unused-word', { file: 'b.txt', line: 2 }, { word: 'late' }),
      issue('missing-page', { file: 'a.yaml', line: 10, shown: 'x' }, { id: 'about' }),
    ]),
    lines(
      '::error file=a.yaml,line=10,title=missing-page::There is no pages/about.mdx.%0AFix: write it: the site needs this page.',
      '::warning file=b.txt,line=2,title=unused-word::No text needs the word "late".%0AFix: remove it from the list.',
    ),
  );
});

test('keeps signs that mean something to GitHub out of places and words', () => {
  const where = { file: 'a, b: 100%.txt', line: 1 };
  assert.equal(
    reportToGithub([issue('unused-word', where, { word: '100%\r\n::error::' })]),
    '::warning file=a%2C b%3A 100%25.txt,line=1,title=unused-word::No text needs the word "100%25%0D%0A::error::".%0AFix: remove it from the list.',
  );
});
