import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressedUses } from './addressed-uses.ts';

/** Uses as `late` or `late*`, with a star where the author marked one; `-` names no record. */
const cases: [title: string, uses: string[], places: [string, number][]][] = [
  ['the first use has the address', ['late', 'late'], [['late', 0]]],
  ['a marked use has it instead', ['late', 'late*', 'late'], [['late', 1]]],
  ['the first of two marked uses has it', ['late*', 'late*'], [['late', 0]]],
  [
    'each record has its own',
    ['late', 'day', 'late*', 'day'],
    [
      ['late', 2],
      ['day', 1],
    ],
  ],
  ['a use without a record has none', ['-', '-*'], []],
];

for (const [title, uses, places] of cases) {
  test(title, () => {
    const positions = [...uses.keys()];
    const found = addressedUses(positions, (position) => {
      const [record = ''] = uses[position]?.split('*') ?? [];
      return {
        record: record === '-' ? undefined : record,
        isMarked: uses[position]?.endsWith('*') === true,
      };
    });
    assert.deepEqual([...found], places);
  });
}
