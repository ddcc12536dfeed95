import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CHAPTER } from '../checks/testing/invented-story.ts';
import { lines, storyOf } from '../checks/testing/write-story.ts';
import { type Card, wordsOfCard } from './card.ts';
import { cardOf, cardsOf } from './list-cards.ts';
import type { Story } from './story.ts';

const story = storyOf();

/** The card of a page, which has one of its own. */
function own(page: string, of: Story = story): Card {
  const card = cardsOf(of).get(page);
  assert.ok(card, `${page} has a card`);
  return card;
}

test('the card of a chapter says its place, its answer, and how its claims stand', () => {
  assert.deepEqual(own('/crossing/last-ferry/'), {
    kind: 'title',
    page: '/crossing/last-ferry/',
    site: 'The Ferry, Annotated',
    label: 'The crossing, 1 of 1',
    title: 'The last ferry',
    sentence: 'Two harbor masters disagree.',
    bar: [
      { standing: 'confirmed by both sides', count: 1 },
      { standing: 'computed here', count: 1 },
      { standing: 'on record, one side', count: 2 },
    ],
    foot: '4 claims, 2 of them disputed',
  });
});

test('the card of a page says nothing of claims where there are none', () => {
  const bare = storyOf({
    [CHAPTER]: lines(
      '---',
      'title: A bare chapter',
      'order: 1',
      'summary: Nothing is told.',
      'short: [{ says: Nothing is said., claims: [] }]',
      'checked: 1999-12-31',
      '---',
      '## Nothing {#the-day}',
      '',
      'The <Note id="clock">clock</Note> stood.',
      '',
    ),
  });
  const card = own('/crossing/last-ferry/', bare);
  assert.ok(card.kind === 'title');
  assert.deepEqual([card.bar, card.foot], [[], '']);
  assert.equal(
    wordsOfCard(card),
    'The crossing, 1 of 1. A bare chapter. Nothing is told. The Ferry, Annotated.',
  );
});

test('the card of a part counts its chapters and what they rest on', () => {
  const card = own('/crossing/');
  assert.ok(card.kind === 'title');
  assert.equal(card.label, 'Part 1 of 1');
  assert.equal(card.foot, '1 chapter, 4 claims, 2 of them disputed');
});

test('the card of a topic says who speaks of it', () => {
  const card = own('/topics/last-ferry/');
  assert.ok(card.kind === 'title');
  assert.equal(card.label, 'Topic 1 of 2');
  assert.match(card.sentence, /^Disputed between .*Silent: Northbank without names\.$/u);
  assert.deepEqual(card.bar, [{ standing: 'on record, one side', count: 2 }]);
});

const people: [id: string, expected: object][] = [
  [
    'anna-berg',
    {
      label: 'Northbank',
      title: 'Anna Berg',
      sentence: 'Harbor master of Northbank, from 1\u00A0January 1990.',
      voice: { name: 'Anna Berg', color: 'blue', isNamed: true, letters: 'N' },
      foot: '1 quotation, 2 claims',
    },
  ],
  [
    'harbor-sources',
    {
      title: 'Unnamed harbor staff',
      voice: { name: 'Unnamed harbor staff', color: 'blue', isNamed: false, letters: 'n' },
      foot: '',
    },
  ],
  ['pavel-strand', { label: 'Southbank', sentence: '' }],
  [
    'courier',
    {
      label: 'People',
      voice: { name: 'The Courier', color: 'slate', isNamed: true, letters: undefined },
    },
  ],
];

for (const [id, expected] of people) {
  test(`the card of the voice ${id} says who it is, and whose side it speaks for`, () => {
    assert.deepEqual({ ...own(`/people/${id}/`), ...expected }, own(`/people/${id}/`));
  });
}

test('a site without a picture of calls says what it is', () => {
  const card = own('/');
  assert.ok(card.kind === 'title');
  assert.deepEqual(
    [card.label, card.title, card.sentence, card.bar],
    [
      'Northbank, 3 March 1999',
      'The Ferry, Annotated',
      'What two harbor masters said of the last ferry.',
      [],
    ],
  );
});

test('a page without a card of its own has that of the home page', () => {
  for (const page of ['/notes/', '/search/', undefined])
    assert.equal(cardOf(story, page), own('/'));
});
