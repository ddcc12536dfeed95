import assert from 'node:assert/strict';
import { test } from 'node:test';
import type {
  CallsCard,
  Card,
  CardVoice,
  ClaimCard,
  QuotationCard,
  TitleCard,
} from '../model/card.ts';
import { standings } from '../model/standings.ts';
import { LEAST_WORDS } from './drawing.ts';
import { drawCard } from './draw-card.ts';
import { setQuotationCard } from './draw-quotation-card.ts';
import { cutLetters } from './set-letters.ts';
import { findOverflow, linesOf } from './testing/find-overflow.ts';

const letters = await cutLetters();

const frame = { page: '/a/', site: 'The Ferry, Annotated', foot: '4 claims, 2 of them disputed' };
const voice: CardVoice = { name: 'Anna Berg', color: 'blue', isNamed: true, letters: 'N' };
const words = (count: number, word = 'unmistakably') =>
  Array.from({ length: count }, () => word).join(' ');

const titled: TitleCard = {
  ...frame,
  kind: 'title',
  label: 'The crossing, 1 of 1',
  title: 'The last ferry',
  sentence: 'Two harbor masters disagree.',
  bar: [{ standing: 'on record, one side', count: 2 }],
};
const wordless: QuotationCard = {
  ...frame,
  kind: 'quotation',
  voice,
  date: '3 March 1999',
  footMark: 'record',
};
const quoted: QuotationCard = {
  ...wordless,
  original: '„Das Schiff war zu spät“',
  own: '“The boat was too late”',
};
const claim: ClaimCard = {
  ...frame,
  kind: 'claim',
  mark: { symbol: 'disputed', word: 'disputed' },
  dateline: 'Northbank, 3 March 1999',
  claims: [
    { voice, says: 'The last ferry left late.' },
    { voice, says: 'The last ferry left on time.' },
  ],
};
const calls: CallsCard = {
  ...frame,
  kind: 'calls',
  title: 'Two calls, 59 days apart',
  calls: [
    { at: 0.1, minutes: undefined },
    { at: 0.69, minutes: 4 },
  ],
  years: [{ year: '1999', at: 0.08 }],
  gap: { from: 0.1, to: 0.69, words: '59 days' },
};

/** Longer than any record may be, and with words that no line can hold. */
const extremes: [title: string, card: Card][] = [
  [
    'a title card with nothing but a title',
    { ...titled, label: '', sentence: '', bar: [], foot: '' },
  ],
  ['a title of many lines', { ...titled, title: words(30) }],
  ['a sentence of many lines', { ...titled, sentence: words(120) }],
  ['a word wider than the card', { ...titled, title: 'x'.repeat(300), sentence: 'y'.repeat(400) }],
  [
    'a long label, site and foot',
    { ...titled, label: words(40), site: words(40), foot: words(40) },
  ],
  [
    'a bar of all standings and many claims',
    { ...titled, bar: standings.map((standing, index) => ({ standing, count: 1 + index * 90 })) },
  ],
  ['a quotation of many words', { ...quoted, original: `„${words(80)}“`, own: `“${words(80)}”` }],
  [
    'a quotation of one long word',
    { ...quoted, original: `„${'x'.repeat(300)}“`, own: `“${'y'.repeat(300)}”` },
  ],
  [
    'a voice with a long name',
    { ...quoted, voice: { ...voice, name: words(20), isNamed: false, letters: undefined } },
  ],
  ['a quotation without any words', wordless],
  [
    'claims of many words',
    { ...claim, claims: claim.claims.map((each) => ({ ...each, says: words(60) })) },
  ],
  [
    'one claim, with a long voice',
    {
      ...claim,
      dateline: words(40),
      claims: [{ voice: { ...voice, name: words(30) }, says: words(60) }],
    },
  ],
  [
    'a title over many calls and years',
    {
      ...calls,
      title: words(30),
      calls: Array.from({ length: 90 }, (_, index) => ({ at: index / 89, minutes: index * 20 })),
      years: Array.from({ length: 60 }, (_, index) => ({
        year: String(1950 + index),
        at: index / 60,
      })),
    },
  ],
  ['a story without any call', { ...calls, calls: [], years: [], gap: undefined }],
  [
    'words in the shortest gap that has some',
    { ...calls, gap: { from: 0.7, to: 0.95, words: '12,345 days' } },
  ],
];

for (const [title, card] of [
  ['a card of each kind', titled],
  ['a card of each kind', quoted],
  ['a card of each kind', claim],
  ['a card of each kind', calls],
  ...extremes,
] as const) {
  test(`${title} keeps its words within its edges: ${card.kind}`, () => {
    assert.deepEqual(findOverflow(letters, card), []);
    assert.match(drawCard(letters, card), /^<svg [^>]*width="1200" height="630"/u);
  });
}

test('words that run over the edge are found', () => {
  const wide = { ...letters, widthOf: () => 2000 };
  assert.ok(findOverflow(wide, quoted).length > 0);
});

test('words that fit are whole, in the largest letters; those of a long text are cut at a word', () => {
  const short = linesOf(letters, titled).map(({ text }) => text);
  assert.ok(short.includes('The last ferry') && short.includes('Two harbor masters disagree.'));
  const long = linesOf(letters, { ...titled, sentence: words(120) });
  const last = long.filter(({ size }) => size === LEAST_WORDS).at(-1);
  assert.match(last?.text ?? '', /unmistakably\u00A0…$/u);
});

test('words and their English stand together where both fit whole, else the English alone', () => {
  const both = setQuotationCard(letters, quoted);
  assert.equal(both?.main.lines.join(' '), quoted.original);
  assert.equal(both?.own?.lines.join(' '), quoted.own);
  const long = setQuotationCard(letters, { ...quoted, original: `„${words(30)}“` });
  assert.equal(long?.main.lines.join(' '), quoted.own);
  assert.equal(long?.own, undefined);
});

const scripts: [script: string, original: string, isSet: boolean][] = [
  ['Cyrillic', '«Дзвінок Олафа»', true],
  ['Polish', '„śmierć, żółw”', true],
  ['Greek', '«Η κλήση»', true],
  ['Chinese', '「我們支持」', false],
];

for (const [script, original, isSet] of scripts) {
  test(`${script} words are ${isSet ? 'set' : 'left out, because no font has them'}`, () => {
    const set = setQuotationCard(letters, { ...quoted, original });
    assert.equal(set?.main.lines.join(' '), isSet ? original : quoted.own);
  });
}

test('a voice without a name has a dotted rule and a dotted tile', () => {
  const dotsOf = (isNamed: boolean) =>
    drawCard(letters, { ...quoted, voice: { ...voice, isNamed } }).split('<circle').length - 1;
  assert.equal(dotsOf(true), 1, 'the circle of the mark alone');
  assert.ok(dotsOf(false) > 20);
});

test('the same card is drawn the same', () => {
  for (const card of [titled, quoted, claim, calls])
    assert.equal(drawCard(letters, card), drawCard(letters, card));
});
