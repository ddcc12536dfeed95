import assert from 'node:assert/strict';
import { test } from 'node:test';
import { append, storyOf } from '../checks/testing/write-story.ts';
import { findPassages } from './find-passages.ts';

const story = storyOf({
  'chapters/crossing/last-ferry.mdx': append('\nBerg had kept the log.\n'),
  'notes/clock.mdx': append('Anna Berg set it.\n'),
});
const found = findPassages(story);

const passagesOf = (record: object | undefined) =>
  (record ? (found.get(record) ?? []) : []).map(({ title, passages }) => [
    title,
    ...passages.map((passage) => `${passage.title} ${passage.address}`),
  ]);

test('a voice has every section that names it, then topics, notes and the timeline', () => {
  assert.deepEqual(passagesOf(story.people.get('anna-berg')), [
    [
      'The last ferry',
      'What each said /crossing/last-ferry/#what-each-said',
      'The day /crossing/last-ferry/#the-day',
    ],
    ['Topics', 'The last ferry /topics/last-ferry/', 'The day /topics/day-count/'],
    ['Notes', 'The harbor clock /notes/#clock'],
    ['Timeline', 'The two speak by radio /timeline/#the-call'],
  ]);
});

test('a term has what its name is in, statements of documents too', () => {
  const groups = passagesOf(story.terms.get('ferry'));
  assert.deepEqual(groups.at(-2), ['Timeline', 'The ferry opens /timeline/#ferry-opens']);
  assert.deepEqual(groups.at(-1), [
    'The first notice',
    'statement 1 /first-notice/#statement-left-late',
    'statement 2 /first-notice/#statement-was-blue',
  ]);
});

test('a quotation has the sections that print it, each once, and its topic', () => {
  assert.deepEqual(passagesOf(story.quotations.get('too-late')), [
    ['The last ferry', 'What each said /crossing/last-ferry/#what-each-said'],
    ['Topics', 'The last ferry /topics/last-ferry/'],
  ]);
});

test('what is before the first heading of a text is at its own address', () => {
  const about = storyOf({ 'pages/about.mdx': append('Berg helped.\n') });
  const anna = about.people.get('anna-berg');
  assert.deepEqual(anna && findPassages(about).get(anna)?.[1], {
    title: 'About',
    passages: [{ title: 'About', address: '/about/' }],
  });
});
