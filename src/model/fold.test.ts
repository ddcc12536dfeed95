import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fold } from './fold.ts';

const cases: [text: string, folded: string][] = [
  ['The Ferry', 'the ferry'],
  ['Łódź, Ångström', 'lodz, angstrom'],
  ['Straße', 'strasse'],
  ['İzmir', 'izmir'],
  ['Паром Ёлка', 'паром елка'],
  ['the keeper’s log – late', "the keeper's log - late"],
  ['two  words\nand more', 'two words and more'],
];

for (const [text, folded] of cases) {
  test(`compares “${text}” as “${folded}”`, () => {
    assert.equal(fold(text), folded);
  });
}
