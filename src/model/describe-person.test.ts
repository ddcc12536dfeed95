import assert from 'node:assert/strict';
import { test } from 'node:test';
import { storyOf, swap } from '../checks/testing/write-story.ts';
import { describePerson } from './describe-person.ts';
import type { Person } from './records.ts';

const person = (people: ReadonlyMap<string, Person>, id: string): Person => {
  const found = people.get(id);
  assert.ok(found);
  return found;
};

const { people } = storyOf();

const cases: [title: string, id: string, sentence: string][] = [
  ['by the office', 'anna-berg', 'Anna Berg, harbor master of Northbank.'],
  ['by the name alone, where there is no office', 'pavel-strand', 'Pavel Strand.'],
  [
    'as a voice without a name',
    'harbor-sources',
    'A voice without a name, speaking for Northbank.',
  ],
  ['as an outlet', 'courier', 'An outlet that carried others’ words.'],
];

for (const [title, id, sentence] of cases) {
  test(`describes a voice ${title}`, () => {
    assert.equal(describePerson(person(people, id)), sentence);
  });
}

test('describes a voice in the words of its record, where it has some', () => {
  const changed = storyOf({ 'people/north.yaml': swap('short: Berg', 'about: She kept the log.') });
  assert.equal(describePerson(person(changed.people, 'anna-berg')), 'She kept the log.');
});
