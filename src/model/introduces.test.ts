import assert from 'node:assert/strict';
import { test } from 'node:test';
import { introduces } from './introduces.ts';

const cases: [words: string, sentence: string, doesIntroduce: boolean][] = [
  ['mayor of Lisbon', 'Ana, the mayor of Lisbon, called.', true],
  ['mayor of Lisbon', 'Lisbon’s mayor, Ana, called.', true],
  ['mayor of Lisbon', "Lisbon's then mayor, Ana, called.", true],
  ['mayor of Lisbon', 'Mayors of Lisbon and Porto called.', true],
  ['mayor of the city', 'The city’s mayor called.', true],
  ['mayor of Lisbon', 'Ana, the mayor, called.', false],
  ['mayor of Lisbon', 'The mayor called: of Lisbon she said nothing.', false],
  ['mayor of Lisbon', 'Lisbon’s hard-working, if late, mayor called.', false],
  ['mayor', 'Ana is a mayoress.', false],
  ['mayor', 'The MAYOR, Ana, called.', true],
  ['head of the office of the mayor', 'The mayor’s head of the office called.', true],
  ['foreign minister of Poland', 'Foreign ministers of Poland and Estonia called.', true],
  ['CDU/CSU', 'The CDU/CSU’s leader called.', true],
];

for (const [words, sentence, doesIntroduce] of cases) {
  test(`“${words}” ${doesIntroduce ? 'is' : 'is not'} in “${sentence}”`, () => {
    assert.equal(introduces(words, sentence), doesIntroduce);
  });
}
