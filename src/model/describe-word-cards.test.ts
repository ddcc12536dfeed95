import assert from 'node:assert/strict';
import { test } from 'node:test';
import { append, lines, storyOf, swap } from '../checks/testing/write-story.ts';
import { type Card, wordsOfCard } from './card.ts';
import { cardsOf } from './list-cards.ts';
import type { Story } from './story.ts';

const story = storyOf();

/** The card of a page, which has one of its own. */
function own(page: string, of: Story = story): Card {
  const card = cardsOf(of).get(page);
  assert.ok(card, `${page} has a card`);
  return card;
}

test('the card of a quotation has its words in both languages, and how they are on record', () => {
  assert.deepEqual(own('/q/too-late/'), {
    kind: 'quotation',
    page: '/q/too-late/',
    site: 'The Ferry, Annotated',
    voice: { name: 'Anna Berg', color: 'blue', isNamed: true, letters: 'N' },
    date: '3\u00A0March 1999',
    original: '„Das Schiff war zu spät, und das Wetter war gut“',
    own: '“The boat was too late, and the weather was fine”',
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
    [card.original, card.own],
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
