import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mayBeCaseOf } from './variants.ts';

const cases: [word: string, name: string, isCase: boolean][] = [
  ['путину', 'путин', true],
  ['зеленского', 'зеленский', true],
  ['варшаве', 'варшава', true],
  ['zelenskiego', 'zelenski', true],
  ['курсі', 'курськ', false],
  ['курсом', 'курск', false],
  ['пути', 'путин', false],
];

for (const [word, name, isCase] of cases) {
  test(`${word} is ${isCase ? 'a' : 'no'} case of ${name}`, () =>
    assert.equal(mayBeCaseOf(word, name), isCase));
}
