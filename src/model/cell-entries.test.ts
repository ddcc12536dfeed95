import assert from 'node:assert/strict';
import { test } from 'node:test';
import { append, storyOf, swap } from '../checks/testing/write-story.ts';
import { type CellEntry, cellEntries, describeEntry } from './cell-entries.ts';
import { compareAccounts } from './compare-accounts.ts';

const quotation = (id: string, speaker: string, more: string, words = 'Fog') => `${id}:
  speaker: ${speaker}
  mode: verbatim
  ${more}
  occasion: on the quay
  wordings: [{ lang: en, by: speaker, words: ${words}, sources: [courier-report] }]
`;

const claim = (id: string, by: string, more = '') =>
  `${id}: { says: ${id}, by: [${by}], evidence: [courier-report, gazette-report]${more} }\n`;

const story = storyOf({
  'topics.yaml': append('fog: { title: Fog, order: 3 }\nsilence: { title: Silence, order: 4 }\n'),
  'accounts.yaml': swap('voices: [anna-berg]', 'voices: [anna-berg, pilot]'),
  'people/north.yaml': append('pilot: { name: Pilot Lund, short: Lund, side: north }\n'),
  'quotations/fog.yaml': [
    quotation('undated', 'anna-berg', 'date: null'),
    quotation('second', 'pilot', 'date: 1999-03-05'),
    quotation('first', 'anna-berg', 'date: 1999-03-04'),
    quotation('passed-on', 'pavel-strand', 'date: 1999-03-04\n  via: [harbor-sources]').replace(
      'verbatim',
      'official paraphrase',
    ),
    quotation('printed', 'pavel-strand', 'date: null\n  original: not found').replace(
      'by: speaker, words',
      'by: courier, words',
    ),
  ].join(''),
  'claims/fog.yaml': [
    claim('in-ours', 'anna-berg'),
    claim('carried', 'anna-berg', ', quotations: [undated, second]'),
    claim('denied', 'anna-berg', ', quotations: [second]'),
    claim('denies', 'pavel-strand', ', contradicts: [denied]'),
    claim('both', 'anna-berg, pavel-strand'),
    claim('whispered', 'harbor-sources'),
  ].join(''),
});

const cellOf = (topic: string, account: string) => {
  const found = story.topics.get(topic);
  assert.ok(found);
  const cell = compareAccounts(found, [...story.accounts.values()]).cells.find(
    (each) => each.account.id === account,
  );
  assert.ok(cell);
  return cell;
};

const shortOf = ({ quotation: words, claims, marks }: CellEntry) => [
  words?.id,
  claims.map(({ id }) => id),
  marks,
];

test('a silent account has no entries', () => {
  assert.deepEqual(cellEntries(cellOf('silence', 'northbank')), []);
});

test('one claim in our words is one entry', () => {
  assert.deepEqual(cellEntries(cellOf('fog', 'northbank-sources')).map(shortOf), [
    ['passed-on', [], []],
    [undefined, ['whispered'], []],
  ]);
});

test('what meets another account is first, then words by date, those without one, our words', () => {
  assert.deepEqual(cellEntries(cellOf('fog', 'northbank')).map(shortOf), [
    ['second', ['carried', 'denied'], ['disputed']],
    [undefined, ['both'], ['confirmed by both sides']],
    ['first', [], []],
    ['undated', ['carried'], []],
    [undefined, ['in-ours'], []],
  ]);
});

test('every entry says whose it is, through whose hands, where and when', () => {
  const wordsOf = (account: string) => {
    const cell = cellOf('fog', account);
    return cellEntries(cell).map((entry) => describeEntry(entry, cell.account));
  };
  assert.deepEqual(wordsOf('northbank'), [
    'Lund, on the quay, 5\u00A0March 1999',
    'Berg',
    'Berg, on the quay, 4\u00A0March 1999',
    'Berg, on the quay',
    'Berg',
  ]);
  assert.deepEqual(wordsOf('northbank-sources'), [
    'Strand, via harbor staff, on the quay, 4\u00A0March 1999; paraphrase',
    'harbor staff, to The Courier and The Gazette',
  ]);
  assert.deepEqual(wordsOf('southbank'), [
    'Strand',
    'Strand',
    'Strand, via The Courier, on the quay',
  ]);
});
