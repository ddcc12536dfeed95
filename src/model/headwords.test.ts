import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headwordOf, ownNames, sortingOf } from './headwords.ts';
import type { Person } from './records.ts';

const voice = (name: string, more: Partial<Person> = {}): Person => ({
  id: 'voice',
  address: '/people/voice/',
  name,
  short: name,
  kind: 'person',
  named: true,
  side: undefined,
  offices: [],
  labels: [],
  spellings: [],
  sources: [],
  account: undefined,
  quotations: [],
  claims: [],
  events: [],
  numbers: [],
  usedIn: [],
  ...more,
});

const headwords: [person: Person, headword: string, sorting: string][] = [
  [voice('Anna Berg', { short: 'Berg' }), 'Berg, Anna', 'berg, anna'],
  [voice('Ngo Jo', { short: 'Ngo' }), 'Ngo Jo', 'ngo jo'],
  [voice('Carl von Berg', { short: 'von Berg' }), 'Berg, Carl von', 'berg, carl von'],
  [voice('The Courier', { kind: 'outlet' }), 'The Courier', 'courier'],
  [voice('dpa', { kind: 'outlet' }), 'dpa', 'dpa'],
  [
    voice('unnamed staff of the Élysée', { named: false }),
    'Élysée, unnamed staff of the',
    'elysee, unnamed staff of the',
  ],
  [
    voice('a writer without a name', { named: false }),
    'a writer without a name',
    'writer without a name',
  ],
];

for (const [person, headword, sorting] of headwords) {
  test(`the index has ${person.name} at ${headword}`, () => {
    assert.equal(headwordOf(person), headword);
    assert.equal(sortingOf(headword), sorting);
  });
}

test('words are sorted by their first letter, not by marks before it', () => {
  assert.equal(sortingOf('“[…] Die Fähre”'), 'die fahre”');
});

const names: [title: string, person: Person, names: string[]][] = [
  ['a surname', voice('Anna Berg', { short: 'Berg' }), ['Anna Berg', 'Berg']],
  [
    'a short name of one word',
    voice('Harbor press service', { short: 'Harbor', kind: 'institution' }),
    ['Harbor press service', 'Harbor'],
  ],
  [
    'no short name that other offices may have',
    voice('Harbor Ministry of Ostwick', { short: 'Harbor Ministry', kind: 'institution' }),
    ['Harbor Ministry of Ostwick'],
  ],
  ['nothing for a voice without a name', voice('unnamed staff', { named: false }), []],
];

for (const [title, person, expected] of names) {
  test(`of a voice’s own names there is ${title}`, () => {
    assert.deepEqual(ownNames(person), expected);
  });
}
