import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inventedStory } from './testing/invented-story.ts';
import { append, lines, reportOf, swap } from './testing/write-story.ts';

test('reports an id that two files have', () => {
  assert.equal(
    reportOf({
      'claims.yaml': null,
      'claims/first.yaml': (text) => inventedStory['claims.yaml'] ?? text,
      'claims/second.yaml':
        'ferry-late:\n  says: It left very late.\n  by: [anna-berg]\n  topic: last-ferry\n  evidence: [courier-report]\n',
    }),
    lines(
      'content/claims/second.yaml:1',
      '    "ferry-late" is in claims twice; the first is at content/claims/first.yaml:1.',
      '    Fix: give one of them another id, or merge them.',
      '',
      '1 error in the content.',
    ),
  );
});

test('reports an id that one file has twice, as that and nothing else', () => {
  assert.equal(
    reportOf({ 'topics.yaml': append('last-ferry:\n  title: The last ferry again\n  order: 3\n') }),
    lines(
      'content/topics.yaml:7',
      '    "last-ferry" is in topics twice; the first is at content/topics.yaml:1.',
      '    Fix: give one of them another id, or merge them.',
      '',
      '1 error in the content.',
    ),
  );
});

test('reports a key that is no id', () => {
  assert.equal(
    reportOf({
      'topics.yaml': swap('day-count:', 'Day_Count:'),
      'claims.yaml': (text) => text.replaceAll('topic: day-count', 'topic: last-ferry'),
    }),
    lines(
      'content/topics.yaml:4',
      '    "Day_Count" cannot be an id: an id is lower-case words joined by hyphens, the first beginning with a letter.',
      '    Fix: write "day-count", here and wherever it is referred to.',
      '',
      'content/topics.yaml:4  (warning)',
      '    Nothing refers to "Day_Count" in topics.',
      '    Fix: refer to it, or remove the record.',
      '',
      '1 error and 1 warning in the content.',
    ),
  );
});

test('reports a file whose name is no id', () => {
  assert.equal(
    reportOf({
      'notes/clock.mdx': null,
      'notes/The clock.mdx': '---\ntitle: The clock\nkind: context\n---\nSlow.\n',
      'chapters/crossing/last-ferry.mdx': swap(
        '<Note id="clock">the harbor clock</Note>',
        '<Note id="The clock">the harbor clock</Note>',
      ),
    }),
    lines(
      'content/notes/The clock.mdx:1',
      '    "The clock" cannot be an id: an id is lower-case words joined by hyphens, the first beginning with a letter.',
      '    Fix: write "the-clock", here and wherever it is referred to.',
      '',
      '1 error in the content.',
    ),
  );
});

test('reports an id that begins with a number', () => {
  assert.equal(
    reportOf({ 'topics.yaml': append('1999-tide:\n  title: The tide\n  order: 3\n') }),
    lines(
      'content/topics.yaml:7',
      '    "1999-tide" cannot be an id: an id is lower-case words joined by hyphens, the first beginning with a letter.',
      '    Fix: write "the-1999-tide", here and wherever it is referred to.',
      '',
      'content/topics.yaml:7  (warning)',
      '    Nothing refers to "1999-tide" in topics.',
      '    Fix: refer to it, or remove the record.',
      '',
      '1 error and 1 warning in the content.',
    ),
  );
});

test('reports a section whose id is none', () => {
  assert.equal(
    reportOf({ 'chapters/crossing/last-ferry.mdx': swap('{#what-each-said}', '{#What_Each}') }),
    lines(
      'content/chapters/crossing/last-ferry.mdx:8',
      '    "What_Each" cannot be an id: an id is lower-case words joined by hyphens, the first beginning with a letter.',
      '    Fix: write "what-each", here and wherever it is referred to.',
      '',
      '1 error in the content.',
    ),
  );
});
