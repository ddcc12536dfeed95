import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CHAPTER } from '../checks/testing/invented-story.ts';
import { append, lines, storyOf, swap } from '../checks/testing/write-story.ts';
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

test('the card of a quotation has its words in both languages, and how they are on record', () => {
  assert.deepEqual(own('/q/too-late/'), {
    kind: 'quotation',
    page: '/q/too-late/',
    site: 'The Ferry, Annotated',
    voice: { name: 'Anna Berg', color: 'blue', isNamed: true, letters: 'N' },
    date: '3\u00A0March 1999',
    original: '„Das Schiff war zu spät, und das Wetter war gut“',
    english: '“The boat was too late, and the weather was fine”',
    foot: 'on record, one side',
    footMark: 'record',
  });
  assert.equal(
    wordsOfCard(own('/q/too-late/')),
    'Anna Berg, 3\u00A0March 1999. „Das Schiff war zu spät, und das Wetter war gut“. ' +
      '“The boat was too late, and the weather was fine”. on record, one side. ' +
      'The Ferry, Annotated.',
  );
});

test('words that only a voice without a name passed on are in its color, and dotted', () => {
  const told = storyOf({
    'quotations/last-ferry.yaml': swap(
      '  mode: verbatim',
      '  via: [harbor-sources]\n  mode: reported',
    ),
  });
  const card = own('/q/too-late/', told);
  assert.ok(card.kind === 'quotation');
  assert.deepEqual(card.voice, { name: 'Anna Berg', color: 'blue', isNamed: false, letters: 'n' });
  assert.deepEqual([card.foot, card.footMark], ['unnamed officials', 'unnamed']);
});

test('English words are said once, and a day that was not found is said', () => {
  const english = storyOf({
    'quotations/last-ferry.yaml': lines(
      'too-late:',
      '  speaker: anna-berg',
      '  mode: verbatim',
      '  date: null',
      '  occasion: by radio',
      '  wordings:',
      '    - lang: en',
      '      by: speaker',
      '      words: The boat was too late, and the weather was fine',
      '      sources: [courier-report]',
      '',
    ),
  });
  const card = own('/q/too-late/', english);
  assert.ok(card.kind === 'quotation');
  assert.equal(card.date, 'date not found');
  assert.deepEqual(
    [card.original, card.english],
    [undefined, '“The boat was too late, and the weather was fine”'],
  );
});

test('the card of a disputed claim has what it says beside what contradicts it', () => {
  assert.deepEqual(own('/c/ferry-late/'), {
    kind: 'claim',
    page: '/c/ferry-late/',
    site: 'The Ferry, Annotated',
    mark: { symbol: 'disputed', word: 'disputed' },
    dateline: 'Northbank, 3\u00A0March 1999',
    claims: [
      {
        voice: { name: 'Anna Berg', color: 'blue', isNamed: true, letters: 'N' },
        says: 'The last ferry left late.',
      },
      {
        voice: { name: 'Pavel Strand', color: 'red', isNamed: true, letters: 'S' },
        says: 'The last ferry left on time.',
      },
    ],
    foot: 'The last ferry',
  });
});

test('a claim that stands on nobody’s word has no color, and says what it rests on', () => {
  const computed = storyOf({
    'claims/day-count.yaml': append(
      'open-longer:\n  says: It was open longer.\n  by: [harbor-sources, pavel-strand]\n  contradicts: [days-open]\n  evidence: [gazette-report]\n',
    ),
  });
  const card = own('/c/days-open/', computed);
  assert.ok(card.kind === 'claim');
  assert.deepEqual(
    card.claims.map(({ voice }) => [voice.color, voice.letters, voice.isNamed]),
    [
      ['ink', undefined, true],
      ['blue', 'n', true],
    ],
  );
  assert.match(card.claims[0]?.voice.name ?? '', /1999/u);
  assert.equal(card.claims[1]?.voice.name, 'harbor staff and Strand');
});

test('claims that nothing contradicts have no card of their own', () => {
  assert.equal(cardsOf(story).has('/c/call-date/'), false);
});

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

const withCalls = (until: string): Story =>
  storyOf({
    'pages/home.mdx': swap(
      'facts:',
      lines(
        'calls:',
        '  title: Two calls, {days} days apart',
        '  introduction: All calls.',
        '  remark: None was kept.',
        '  people: [anna-berg, pavel-strand]',
        '  from: 1998-12-24',
        `  until: ${until}`,
        'facts:',
      ),
    ),
    'events/1999.yaml': append(
      'first-call:\n  title: A first call\n  date: 1999-01-03\n  kind: call\n  minutes: not found\n  people: [anna-berg, pavel-strand]\n  claims: [call-date]\n',
    ),
  });

test('the card of a home page with calls has each on a scale, and the longest time between', () => {
  const card = own('/', withCalls('1999-04-03'));
  assert.deepEqual(card, {
    kind: 'calls',
    page: '/',
    site: 'The Ferry, Annotated',
    title: 'Two calls, 59\u00A0days apart',
    calls: [
      { at: 0.1, minutes: undefined },
      { at: 0.69, minutes: 4 },
    ],
    years: [{ year: '1999', at: 0.08 }],
    gap: { from: 0.1, to: 0.69, words: '59 days' },
    foot: 'Berg and Strand, 1998 to 1999',
  });
});

test('a time without a call that is short on the scale has no words', () => {
  const card = own('/', withCalls('2001-12-24'));
  assert.ok(card.kind === 'calls');
  assert.equal(card.gap, undefined);
});

test('a page without a card of its own has that of the home page', () => {
  for (const page of ['/notes/', '/search/', undefined])
    assert.equal(cardOf(story, page), own('/'));
});
