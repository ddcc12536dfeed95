import assert from 'node:assert/strict';
import { test } from 'node:test';
import { labelSides } from './label-sides.ts';

const cases: [name: string, places: number[], length: number, sides: string[]][] = [
  ['neighbors run away from one another', [5, 6], 39, ['before', 'after']],
  ['a label alone runs to where there is more room', [2, 30], 39, ['after', 'before']],
  ['a label at an end runs inward', [0, 8], 9, ['after', 'before']],
  ['with equal room a label runs on as text does', [4], 9, ['after']],
];

for (const [name, places, length, sides] of cases) {
  test(name, () => {
    assert.deepEqual([...labelSides(places, length).values()], sides);
  });
}
