import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CHAPTER } from '../checks/testing/invented-story.ts';
import { append, storyOf, swap } from '../checks/testing/write-story.ts';

const ids = (records: Iterable<{ id: string }> | undefined) =>
  [...(records ?? [])].map(({ id }) => id);

const chapter = (title: string, order: number, text: string) =>
  `---\ntitle: ${title}\norder: ${order}\nsummary: It is short.\nshort:\n  - says: It is short.\n    claims: []\nchecked: 1999-12-31\n---\n${text}\n`;

test('enters a contradiction, written on one claim, at both', () => {
  const { claims } = storyOf();
  assert.deepEqual(ids(claims.get('ferry-late')?.contradicts), ['ferry-on-time']);
  assert.deepEqual(ids(claims.get('ferry-on-time')?.contradicts), ['ferry-late']);
  assert.equal(claims.get('ferry-late')?.isDisputed, true);
  assert.equal(claims.get('call-date')?.isDisputed, false);
});

test('enters a rewording, written on one claim, at both, and disputes neither', () => {
  const { claims } = storyOf({
    'claims/last-ferry.yaml': swap('contradicts: [ferry-late]', 'rewords: [ferry-late]'),
  });
  assert.deepEqual(ids(claims.get('ferry-late')?.rewords), ['ferry-on-time']);
  assert.deepEqual(ids(claims.get('ferry-on-time')?.rewords), ['ferry-late']);
  assert.equal(claims.get('ferry-late')?.isDisputed, false);
});

test('puts the number a claim computes into its words', () => {
  assert.equal(
    storyOf().claims.get('days-open')?.says,
    'The two spoke 367 days after the ferry opened.',
  );
});

test('enters at every record what points at it', () => {
  const { people, topics, quotations, claims } = storyOf();
  const berg = people.get('anna-berg');
  assert.deepEqual(ids(berg?.claims), ['call-date', 'ferry-late']);
  assert.deepEqual(ids(berg?.quotations), ['too-late']);
  assert.deepEqual(ids(berg?.events), ['the-call']);
  assert.equal(berg?.account?.id, 'northbank');
  assert.deepEqual(ids(topics.get('last-ferry')?.quotations), ['too-late']);
  assert.deepEqual(ids(quotations.get('too-late')?.claims), ['ferry-late']);
  assert.deepEqual(ids(claims.get('call-date')?.events), ['the-call']);
});

test('enters events in the order of their hours', () => {
  const { people, claims, events } = storyOf({
    'events/1999.yaml': (text) =>
      `${text.replace('date: 1999-03-03\n', 'date: 1999-03-03\n  time: 15:20\n  zone: Europe/Oslo\n')}
another-call:
  title: They spoke before
  date: 1999-03-03
  time: 09:00
  zone: Europe/Oslo
  kind: call
  minutes: 2
  people: [anna-berg]
  claims: [call-date]
`,
  });
  const order = ['another-call', 'the-call'];
  assert.deepEqual(ids(people.get('anna-berg')?.events), order);
  assert.deepEqual(ids(claims.get('call-date')?.events), order);
  assert.deepEqual(
    ids(events.values()).filter((id) => order.includes(id)),
    order,
  );
});

test('gives words to the account of the last hand that belongs to one', () => {
  const { quotations } = storyOf({
    'quotations/last-ferry.yaml': swap('  mode:', '  via: [harbor-sources, courier]\n  mode:'),
  });
  assert.equal(quotations.get('too-late')?.account?.id, 'northbank-sources');
});

test('orders chapters by part and number, and leaves out parts without any', () => {
  const story = storyOf({
    'site.yaml': swap(
      'sides:\n',
      '  - id: weather\n    title: The weather\n    summary: Rain.\n  - id: after\n    title: Afterwards\n    summary: Later.\nsides:\n',
    ),
    'chapters/after/a-first.mdx': chapter('Later', 2, 'Later.'),
    'chapters/after/b-second.mdx': chapter('Soon', 1, 'Soon.'),
    'chapters/crossing/before.mdx': chapter('Before', 1, 'Before.'),
    [CHAPTER]: swap('order: 1', 'order: 2'),
  });
  assert.deepEqual(ids(story.parts), ['crossing', 'after']);
  assert.deepEqual(ids(story.chapters), [
    'crossing/before',
    'crossing/last-ferry',
    'after/b-second',
    'after/a-first',
  ]);
});

test('leads from each chapter to the next, across parts', () => {
  const { chapters } = storyOf({
    'site.yaml': swap(
      'sides:\n',
      '  - id: after\n    title: Afterwards\n    summary: Later.\nsides:\n',
    ),
    'chapters/after/later.mdx': chapter('Later', 1, 'Later.'),
  });
  assert.deepEqual(
    chapters.map(({ previous, id, next }) => [previous?.id, id, next?.id]),
    [
      [undefined, 'crossing/last-ferry', 'after/later'],
      ['crossing/last-ferry', 'after/later', undefined],
    ],
  );
});

test('orders events by day and hour, those without an hour last', () => {
  const { events } = storyOf({
    'events/1999.yaml': append(
      "late-statement: { title: x, date: 1999-03-03, time: '18:00', zone: Europe/Lisbon, kind: statement, claims: [call-date] }\n" +
        "early-statement: { title: x, date: 1999-03-03, time: '09:00', zone: Europe/Lisbon, kind: statement, claims: [call-date] }\n",
    ),
  });
  assert.deepEqual(ids(events.values()), [
    'ferry-opens',
    'early-statement',
    'late-statement',
    'the-call',
  ]);
});

test('orders topics and accounts by their number, terms by their name', () => {
  const story = storyOf({
    'topics.yaml': swap('order: 1', 'order: 9'),
    'accounts.yaml': (text) => text.replace('order: 1', 'order: 4').replace('order: 2', 'order: 5'),
    'terms.yaml': append(
      'Bank: { name: Östbank, kind: place, definition: A bank. }\n'.replace('Bank:', 'bank:'),
    ),
  });
  assert.deepEqual(ids(story.topics.values()), ['day-count', 'last-ferry']);
  assert.deepEqual(ids(story.accounts.values()), ['southbank', 'northbank', 'northbank-sources']);
  assert.deepEqual(ids(story.terms.values()), ['ferry', 'bank']);
});

test('answers the facts of the home page by claims', () => {
  assert.deepEqual(
    storyOf()
      .pages.get('home')
      ?.facts.map(({ label, claim }) => [label, claim.id]),
    [['day', 'call-date']],
  );
});

test('joins the statements of an examined document to the claims that bear on them', () => {
  const document = storyOf().examined.get('first-notice');
  assert.equal(document?.address, '/first-notice/');
  assert.equal(document?.source.id, 'herald-notice');
  assert.deepEqual(
    document?.statements.map(({ verdict, claims }) => [verdict, ids(claims)]),
    [
      ['stands in part', ['ferry-late']],
      ['does not stand', []],
    ],
  );
});
