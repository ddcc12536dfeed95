import assert from 'node:assert/strict';
import { test } from 'node:test';
import { storyOf } from '../checks/testing/write-story.ts';
import { footLinks, headLinks } from './site-navigation.ts';

const story = storyOf();

test('leads from the head to the parts, the records and the search', () => {
  assert.deepEqual(
    headLinks(story, '/').map((links) => links.map(({ title, href }) => [title, href])),
    [
      [['The crossing', '/crossing/']],
      [
        ['Accounts', '/accounts/'],
        ['The first notice', '/first-notice/'],
        ['Timeline', '/timeline/'],
      ],
      [['Search', '/search/']],
    ],
  );
});

const cases: [address: string, current: [title: string, how: string][]][] = [
  ['/', []],
  ['/crossing/', [['The crossing', 'page']]],
  ['/crossing/last-ferry/', [['The crossing', 'true']]],
  ['/accounts/', [['Accounts', 'page']]],
  ['/topics/', [['Accounts', 'true']]],
  ['/topics/last-ferry/', [['Accounts', 'true']]],
  ['/first-notice/', [['The first notice', 'page']]],
  ['/search/', [['Search', 'page']]],
  ['/people/anna-berg/', []],
];

for (const [address, current] of cases) {
  test(`marks in the head what ${address} is part of`, () => {
    const marked = headLinks(story, address)
      .flat()
      .filter((link) => link.current)
      .map((link) => [link.title, link.current]);
    assert.deepEqual(marked, current);
  });
}

test('leaves out of the foot a list that would be empty', () => {
  const bare = storyOf({
    'terms.yaml': null,
    'notes/clock.mdx': null,
    'chapters/crossing/last-ferry.mdx': (text) =>
      text
        .replace('<Term id="ferry">ferry</Term>', 'ferry')
        .replace('<Note id="clock">the harbor clock</Note>', 'the harbor clock'),
  });
  const titles = (links: { title: string }[]) => links.map(({ title }) => title);
  assert.ok(titles(footLinks(story)).includes('Glossary'));
  assert.deepEqual(
    titles(footLinks(story)).filter((title) => !titles(footLinks(bare)).includes(title)),
    ['Glossary', 'Notes'],
  );
});

test('leads from the head to the topics where there are no accounts to compare', () => {
  const bare = storyOf({ 'accounts.yaml': null });
  const titles = (links: { title: string }[]) => links.map(({ title }) => title);
  assert.equal(headLinks(bare, '/topics/')[1]?.[0]?.title, 'Topics');
  assert.equal(headLinks(bare, '/topics/')[1]?.[0]?.current, 'page');
  assert.ok(titles(footLinks(story)).includes('Accounts'));
  assert.ok(!titles(footLinks(bare)).includes('Accounts'));
});
