import assert from 'node:assert/strict';
import { test } from 'node:test';
import { append, storyOf, swap } from '../checks/testing/write-story.ts';

const usesOf = (id: string, changes: Parameters<typeof storyOf>[0] = {}) =>
  storyOf(changes).sources.get(id)?.uses;

test('enters at a source the claims, words and labels that rest on it', () => {
  assert.deepEqual(usesOf('courier-report'), [
    {
      address: '/topics/last-ferry/#claim-ferry-late',
      words: 'The last ferry left late.',
      standing: 'on record, one side',
    },
    { address: '/people/anna-berg/#quote-too-late', words: 'Words of Anna Berg, by radio' },
    { address: '/people/harbor-sources/', words: 'Who unnamed harbor staff is' },
  ]);
});

test('enters the note and the document that rest on it', () => {
  assert.deepEqual(usesOf('ferry-log')?.at(-1), {
    address: '/notes/#clock',
    words: 'Note: The harbor clock',
  });
  assert.deepEqual(usesOf('herald-notice'), [
    { address: '/first-notice/', words: 'The first notice, checked statement by statement' },
  ]);
});

test('enters the events and terms that rest on it', () => {
  assert.deepEqual(
    usesOf('herald-notice', {
      'events/1998.yaml': swap('kind: action', 'kind: action\n  sources: [herald-notice]'),
      'terms.yaml': append('  sources: [herald-notice]\n'),
    })?.map(({ words }) => words),
    ['The ferry opens', 'The entry ferry', 'The first notice, checked statement by statement'],
  );
});

test('enters once a record that names a source twice', () => {
  const uses = usesOf('courier-report', {
    'people/outlets.yaml': append('  sources: [courier-report, courier-report]\n'),
  });
  assert.equal(uses?.filter(({ words }) => words === 'Who The Courier is').length, 1);
});
