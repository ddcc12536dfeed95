import assert from 'node:assert/strict';
import { test } from 'node:test';
import { typeset } from './typeset.ts';

const cases: { title: string; typed: string; set: string }[] = [
  { title: 'an apostrophe in a word', typed: "the boat wasn't late", set: 'the boat wasn’t late' },
  {
    title: 'an apostrophe at the end of a word',
    typed: "the masters' clock",
    set: 'the masters’ clock',
  },
  { title: 'an apostrophe at the beginning of a word', typed: "'tis late", set: '’tis late' },
  { title: 'an apostrophe before a number', typed: "the '90s", set: 'the ’90s' },
  { title: 'an apostrophe in a word of other letters', typed: "п'ять", set: 'п’ять' },
  { title: 'feet, which are no apostrophe', typed: "6' deep", set: "6' deep" },
  { title: 'a day and its month', typed: 'on 3 March 1999', set: 'on 3\u00A0March 1999' },
  { title: 'a number and its unit', typed: 'after 20 minutes', set: 'after 20\u00A0minutes' },
  {
    title: 'a large number and its unit',
    typed: '1.5 million people',
    set: '1.5\u00A0million people',
  },
  { title: 'an hour', typed: 'at 3 p.m. sharp', set: 'at 3 p.m. sharp' },
  { title: 'a number and another word', typed: '40 passengers', set: '40 passengers' },
  { title: 'a month that begins another word', typed: '3 Marches', set: '3 Marches' },
];

for (const { title, typed, set } of cases) {
  test(`sets ${title}`, () => {
    assert.equal(typeset(typed), set);
  });
}
