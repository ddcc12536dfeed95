import assert from 'node:assert/strict';
import { test } from 'node:test';
import { append, storyOf } from '../checks/testing/write-story.ts';
import { describeContrary, describeWitness, sidesOf } from './describe-witness.ts';
import { found } from './entries.ts';
import type { Claim } from './records.ts';

const source = (id: string, publisher: string, more = '') =>
  `${id}: { publisher: ${publisher}, title: null, date: null, address: null, language: en, kind: press report, primary: false, seen: whole${more} }\n`;

const claims: Record<string, string> = {
  'one-voice': 'by: [pavel-strand], evidence: [gazette-report]',
  'two-voices': 'by: [anna-berg, pavel-strand], quotations: [too-late], evidence: [ferry-log]',
  'two-quotations': 'by: [anna-berg], quotations: [too-late, undated], evidence: [ferry-log]',
  'undated-words': 'by: [anna-berg], quotations: [undated], evidence: [ferry-log]',
  'one-quay': 'by: [pavel-strand], evidence: [gazette-report]',
  'one-crew': 'by: [pavel-strand], evidence: [courier-report]',
  unnamed: 'by: [harbor-sources], evidence: [courier-report, gazette-report]',
  documented: 'evidence: [star, globe, courier-report]',
  'documented-by-many': 'evidence: [courier-report, gazette-report, echo, ferry-log]',
  'documented-by-three': 'evidence: [courier-report, gazette-report, echo]',
  'named-and-unnamed': 'by: [harbor-sources, pavel-strand], evidence: [courier-report]',
  'partly-same-voices': 'by: [harbor-sources], contradicts: [named-and-unnamed], evidence: [echo]',
  'from-one': 'from: [ferry-opened]',
  'from-two': 'from: [ferry-opened, call-date]',
  absent: 'looked-in: [the log of the day, the papers of the week]',
  'day-number': 'from: [ferry-opened, call-date], count: day number',
  'one-day': 'from: [call-date, day-after], count: days between',
  'day-after': 'date: 1999-03-04, evidence: [ferry-log]',
  contrary:
    'by: [harbor-sources], contradicts: [documented, one-voice, two-voices], evidence: [courier-report]',
  'same-voices': 'by: [harbor-sources], contradicts: [unnamed], evidence: [echo]',
  'against-a-sum': 'by: [anna-berg], contradicts: [day-number], evidence: [ferry-log]',
};

const story = storyOf({
  'sources/t.yaml': append(
    source('star', 'The Star', ', origin: The Wire') +
      source('globe', 'The Globe', ', origin: The Wire') +
      source('echo', 'The Echo'),
  ),
  'quotations/last-ferry.yaml': append(
    'undated: { speaker: anna-berg, mode: verbatim, date: null, occasion: on the quay, ' +
      'wordings: [{ lang: en, by: speaker, words: It was late, sources: [courier-report] }] }\n',
  ),
  'claims/day-count.yaml': append(
    Object.entries(claims)
      .map(
        ([id, fields]) =>
          `${id}: { says: ${fields.includes('count') ? '"{count}"' : 'x'}, ${fields} }\n`,
      )
      .join(''),
  ),
  'examined/first-notice.yaml': append(
    '  - id: rained\n    says: It rained.\n    verdict: opinion\n',
  ),
});

const claimOf = (id: string): Claim => {
  const [claim] = found(story.claims, [id]);
  assert.ok(claim);
  return claim;
};

const cases: [title: string, id: string, words: string][] = [
  ['a named voice', 'one-voice', 'Strand'],
  ['a named voice with when and where it spoke', 'ferry-late', 'Berg, by radio, 3\u00A0March 1999'],
  ['words whose day was not found', 'undated-words', 'Berg, on the quay'],
  ['several voices without the occasion of one', 'two-voices', 'Berg and Strand'],
  ['several quotations without the occasion of one', 'two-quotations', 'Berg'],
  [
    'a voice without a name, and to whom it spoke',
    'unnamed',
    'harbor staff, to The Courier and The Gazette',
  ],
  [
    'what is documented, each report by its origin and once',
    'documented',
    'The Wire and The Courier',
  ],
  [
    'the first three of many outlets',
    'documented-by-many',
    'The Courier, The Gazette, The Echo and others',
  ],
  ['three outlets, and no others', 'documented-by-three', 'The Courier, The Gazette and The Echo'],
  ['a voice without a name beside one with a name', 'named-and-unnamed', 'harbor staff and Strand'],
  ['what follows from one claim', 'from-one', 'from one claim'],
  ['what follows from several', 'from-two', 'from 2 claims'],
  ['where an absence was looked for', 'absent', 'the log of the day; the papers of the week'],
  ['a sum of days', 'days-open', 'from 1\u00A0March 1998 to 3\u00A0March 1999: 367\u00A0days'],
  ['a sum of one day', 'one-day', 'from 3\u00A0March 1999 to 4\u00A0March 1999: 1\u00A0day'],
  [
    'the number of a day',
    'day-number',
    '1\u00A0March 1998 counted as day 1: 3\u00A0March 1999 is day\u00A0368',
  ],
];

for (const [title, id, words] of cases) {
  test(`names in a margin ${title}`, () => {
    assert.equal(describeWitness(claimOf(id)), words);
  });
}

test('names the only one that says what nothing bears out', () => {
  const unsupported = storyOf({
    'claims/day-count.yaml': append('notice-only: { says: x, evidence: [herald-notice] }\n'),
  }).claims.get('notice-only');
  assert.ok(unsupported);
  assert.equal(describeWitness(unsupported), 'The Herald only');
});

test('names who says the contrary, each once, outlets where nobody in particular says it', () => {
  assert.equal(describeContrary(claimOf('contrary')), 'The Wire, The Courier, Strand and Berg');
});

test('names the outlets too where one voice is against itself', () => {
  assert.equal(
    describeContrary(claimOf('same-voices')),
    'harbor staff, to The Courier and The Gazette',
  );
});

test('gives the sum where the contrary is computed', () => {
  assert.equal(describeContrary(claimOf('against-a-sum')), claimOf('day-number').calculation);
});

test('names every contrary voice where only some of them say both', () => {
  assert.equal(describeContrary(claimOf('partly-same-voices')), 'harbor staff and Strand');
});

test('shows each side once, named where one of its voices is', () => {
  const sides = (...ids: string[]) =>
    sidesOf(found(story.claims, ids)).map(
      ({ side, isNamed }) => `${side.id} ${isNamed ? 'named' : 'unnamed'}`,
    );
  assert.deepEqual(sides('unnamed'), ['north unnamed']);
  assert.deepEqual(sides('unnamed', 'ferry-late', 'ferry-on-time'), ['north named', 'south named']);
  assert.deepEqual(sides('ferry-late', 'unnamed'), ['north named']);
  assert.deepEqual(sides('documented'), []);
});

test('on the page of the only voice of a claim it says where the word was read', () => {
  const [claim, shared] = found(story.claims, ['one-voice', 'two-voices']);
  assert.ok(claim && shared);
  const [voice] = claim.by;
  assert.equal(describeWitness(claim, voice), 'The Gazette');
  assert.equal(describeWitness(shared, voice), describeWitness(shared));
});
