import assert from 'node:assert/strict';
import { test } from 'node:test';
import { append, lines, storyOf, swap } from '../checks/testing/write-story.ts';
import { cardsOf } from './list-cards.ts';
import type { Story } from './story.ts';

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
  const card = cardsOf(withCalls('1999-04-03')).get('/');
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
  const card = cardsOf(withCalls('2001-12-24')).get('/');
  assert.ok(card?.kind === 'calls');
  assert.equal(card.gap, undefined);
});
