import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Parting, bracketDots, matchesWords, nearestWords, partingOf } from './match-words.ts';

const record =
  'The boat didn’t leave at noon (as it should), and everybody on the quay – all 40 of them – saw it.';

const cases: { title: string; typed: string; text?: string; matches: boolean }[] = [
  { title: 'the whole text', typed: record, matches: true },
  { title: 'some of its words', typed: 'leave at noon', matches: true },
  { title: 'its first word', typed: 'The', matches: true },
  { title: 'its last words with the stop', typed: 'saw it.', matches: true },
  {
    title: 'words with a sign of regular expressions',
    typed: '(as it should), and',
    matches: true,
  },
  { title: 'words on several lines', typed: 'leave\n  at\tnoon', matches: true },
  { title: 'words with a space that does not break', typed: 'all\u00A040', matches: true },
  { title: 'a typewriter’s apostrophe', typed: "didn't leave", matches: true },
  { title: 'an opening mark as an apostrophe', typed: 'didn‘t leave', matches: true },
  {
    title: 'an accent coded apart from its letter',
    typed: 'cafe\u0301',
    text: 'the café',
    matches: true,
  },
  { title: 'a soft hyphen', typed: 'leave at no\u00ADon', matches: true },
  { title: 'a capital that an editor took away', typed: '[t]he boat', matches: true },
  { title: 'a capital that an editor gave', typed: '[L]eave at noon', matches: true },
  { title: 'a capital that an editor left', typed: '[T]he boat', matches: true },
  { title: 'a changed capital after an omission', typed: 'boat […] [A]t noon', matches: true },
  { title: 'another letter in brackets', typed: '[w]he boat', matches: false },
  { title: 'a letter in brackets inside a word', typed: 'le[a]ve at noon', matches: false },
  {
    title: 'a changed capital that the record has itself',
    typed: '[w]e left',
    text: 'first [W]e left',
    matches: true,
  },
  { title: 'dots without brackets', typed: 'The boat … saw it', matches: false },
  { title: 'other letters of one case', typed: 'the boat', matches: false },
  { title: 'a word left out', typed: 'didn’t at noon', matches: false },
  { title: 'a word added', typed: 'leave only at noon', matches: false },
  { title: 'words in another order', typed: 'noon at leave', matches: false },
  { title: 'the beginning of a word', typed: 'leave at no', matches: false },
  { title: 'the end of a word', typed: 'oat didn’t', matches: false },
  { title: 'a part of a number', typed: 'all 4', matches: false },
  { title: 'a hyphen for a dash', typed: 'quay - all', matches: false },
  { title: 'a Russian word in part', typed: 'паром', text: 'паромы стоят', matches: false },
  { title: 'a Russian word whole', typed: 'паромы', text: 'и паромы стоят', matches: true },
  { title: 'an omission', typed: 'The boat […] saw it', matches: true },
  { title: 'an omission with three dots', typed: 'The boat [...] saw it', matches: true },
  { title: 'an omission before a comma', typed: 'The boat […], and everybody', matches: true },
  { title: 'two omissions', typed: 'The boat […] at noon […] saw it', matches: true },
  { title: 'an omission in the wrong order', typed: 'saw it […] The boat', matches: false },
  { title: 'an omission where nothing is left out', typed: 'leave […] at noon', matches: true },
  { title: 'an omission in the middle of a word', typed: 'leave at no[…]n', matches: false },
  {
    title: 'an omission that the record has itself',
    typed: 'a […] b',
    text: 'first a […] b',
    matches: true,
  },
  {
    title: 'words beside an omission of the record',
    typed: 'a b',
    text: 'first a […] b',
    matches: false,
  },
  { title: 'an insertion', typed: 'leave [the harbor] at noon', matches: true },
  { title: 'an insertion at the end', typed: 'all 40 of them [passengers]', matches: true },
  {
    title: 'an insertion that the record has itself',
    typed: 'on [the] quay',
    text: 'on [the] quay',
    matches: true,
  },
  { title: 'an insertion that hides a word', typed: 'The boat [surely] leave', matches: false },
  { title: 'an insertion that stands for a word', typed: '[The ferry] boat leave', matches: false },
  { title: 'nothing', typed: '  ', matches: false },
  { title: 'nothing but an omission', typed: '[…]', matches: false },
];

for (const { title, typed, text = record, matches } of cases) {
  test(`${matches ? 'finds' : 'does not find'} in a record: ${title}`, () => {
    assert.equal(matchesWords(typed, text), matches);
  });
}

test('offers the nearest words, as many as were typed, and the text they are in', () => {
  const texts = ['Das Boot fuhr nicht', record];
  assert.deepEqual(nearestWords('leave at moon', texts), {
    words: 'leave at noon',
    text: record,
    away: 1,
  });
});

test('looks for the nearest words at the end of a text, too', () => {
  assert.equal(nearestWords('them – sow it.', [record])?.words, 'them – saw it.');
});

test('offers the whole of a text that is shorter than what was typed', () => {
  assert.equal(
    nearestWords('the boat never left the quay', ['the boat left'])?.words,
    'the boat left',
  );
});

test('leaves brackets aside when it looks for the nearest words', () => {
  assert.equal(
    nearestWords('everybody [there] on […] the kay', [record])?.words,
    'everybody on the quay',
  );
});

test('offers nothing where there is no text', () => {
  assert.equal(nearestWords('the boat', []), undefined);
});

test('puts dots into brackets, but not twice', () => {
  assert.equal(bracketDots('The … boat [...] saw... […] it'), 'The […] boat [...] saw[…] […] it');
});

const partings: [title: string, typed: string, found: string, parting: Parting][] = [
  [
    'a hyphen for a dash',
    'everybody on the quay - all',
    'everybody on the quay – all',
    { after: 'erybody on the quay ', typed: '-', found: '–' },
  ],
  ['the first letter', 'a boat', 'the boat', { after: '', typed: 'a', found: 't' }],
  ['an end too early', 'the boat', 'the boat', { after: 'the boat', typed: '', found: '' }],
  [
    'brackets of an editor',
    '[t]he big [red] boat',
    'the big oat',
    { after: 'the big ', typed: 'b', found: 'o' },
  ],
];

for (const [title, typed, found, parting] of partings) {
  test(`says where words part: ${title}`, () => {
    assert.deepEqual(partingOf(typed, found), parting);
  });
}
