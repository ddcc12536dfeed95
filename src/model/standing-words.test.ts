import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Side } from './records.ts';
import { wordOnVoices } from './standing-words.ts';

const sideOf = (id: string): Side => ({ id, name: id, mark: 'A', color: 'blue', opposes: [] });
const north = sideOf('north');
const south = sideOf('south');
const voice = (side: Side | undefined, named = true) => ({ side, named });

const onRecord: [title: string, by: ReturnType<typeof voice>[], word: string][] = [
  ['voices of one side', [voice(north), voice(north)], 'on record, one side'],
  [
    'voices of one side, one without a name',
    [voice(north), voice(north, false)],
    'on record, one side',
  ],
  ['voices of two sides', [voice(north), voice(south)], 'on record, two sides'],
  ['a voice of no side', [voice(undefined)], 'on record'],
  ['a voice of a side and one of none', [voice(north), voice(undefined)], 'on record'],
  ['two sides, one of them only without a name', [voice(north), voice(south, false)], 'on record'],
];

for (const [title, by, word] of onRecord) {
  test(`says of ${title}: ${word}`, () =>
    assert.equal(wordOnVoices('on record, one side', by), word));
}

test('says of unnamed voices of no side only that they have no name', () => {
  assert.equal(wordOnVoices('unnamed officials', [voice(undefined, false)]), 'without a name');
  assert.equal(wordOnVoices('unnamed officials', [voice(north, false)]), 'unnamed officials');
});
