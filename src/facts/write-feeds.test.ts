import assert from 'node:assert/strict';
import { test } from 'node:test';
import { published } from '../checks/testing/published.ts';
import { storyOf } from '../checks/testing/write-story.ts';
import { writeFeeds } from './write-feeds.ts';

const SITE = 'https://ferry.example/edition/';
const story = storyOf({
  ...published({}, {}),
  'corrections.yaml': `# yaml-language-server: $schema=.schema/corrections.json
when-it-left:
  date: 2000-02-01
  address: /topics/last-ferry/#claim-ferry-late
  before: The last ferry left 5 < 6 & alone.
  after: The last ferry left late.
  why: The log was read again.
`,
});
const { atom, json } = writeFeeds(story, SITE);
const { items } = JSON.parse(json) as { items: Record<string, string>[] };

test('a feed has the corrections and the editions, the latest first, by their whole addresses', () => {
  assert.deepEqual(
    items.map(({ url }) => url),
    ['correction-when-it-left', 'edition-2', 'edition-1'].map(
      (id) => `https://ferry.example/edition/changes/#${id}`,
    ),
  );
});

test('every date of a feed is one of a record', () => {
  const days = [...atom.matchAll(/\d{4}-\d{2}-\d{2}T/gu)].map(([day]) => day.slice(0, 10));
  assert.deepEqual([...new Set(days)].toSorted(), ['2000-01-01', '2000-01-02', '2000-02-01']);
});

test('the same story makes the same feeds', () => {
  assert.deepEqual(writeFeeds(story, SITE), { atom, json });
});

test('words of a record are text in a feed', () => {
  assert.match(items[0]?.['content_html'] ?? '', /left 5 &lt; 6 &amp; alone/u);
});

test('before the first edition, a feed is of the day to which facts are followed', () => {
  assert.match(writeFeeds(storyOf(), SITE).atom, /<updated>1999-12-31T/u);
});
