import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDate } from './read-dates.ts';

const cases: [typed: string, written: string | undefined, ends?: string][] = [
  ['15 November 2024', '15 November 2024', '2024-11-15'],
  ['November 15, 2024', '15 November 2024', '2024-11-15'],
  ['Nov 15', '15 November', '-11-15'],
  ['15. November', '15 November', '-11-15'],
  ['15.11.2024', '15 November 2024', '2024-11-15'],
  ['15.11.', '15 November', '-11-15'],
  ['11/15/2024', '15 November 2024', '2024-11-15'],
  ['2024-11-05', '5 November 2024', '2024-11-05'],
  ['15 listopada 2024', '15 November 2024', '2024-11-15'],
  ['15 ноября', '15 November', '-11-15'],
  ['15 листопада', '15 November', '-11-15'],
  ['3. März 2022', '3 March 2022', '2022-03-03'],
  ['June 14th 2024', '14 June 2024', '2024-06-14'],
  ['November 2024', 'November 2024'],
  ['may agree', undefined],
  ['march on', undefined],
  ['2.8', undefined],
  ['1/3', undefined],
  ['45 November', undefined],
];

for (const [typed, written, ends] of cases) {
  test(`${typed} is ${written ?? 'no date'}`, () => {
    const date = readDate(typed.split(' '));
    assert.equal(date?.written, written);
    assert.equal(date?.ends, ends);
  });
}
