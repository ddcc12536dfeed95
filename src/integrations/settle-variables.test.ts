import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'postcss';
import { settleVariables } from './settle-variables.ts';

function settled(css: string): string {
  const styles = parse(css);
  settleVariables(styles);
  return styles.toString();
}

const cases: { title: string; css: string; becomes: string }[] = [
  {
    title: 'says what a variable is that only its default writes',
    css: '.a{b:var(--tw-b)}@property --tw-b{initial-value:solid}',
    becomes: '.a{b:solid}',
  },
  {
    title: 'drops the defaults of browsers that know no @property',
    css: '@layer properties{*{--tw-b:solid}}@layer base{c{d:e}}',
    becomes: '@layer base{c{d:e}}',
  },
  {
    title: 'says the fallback of a variable that nothing writes',
    css: '.a{b:var(--tw-b,1.4)}',
    becomes: '.a{b:1.4}',
  },
  {
    title: 'drops a variable that nothing reads',
    css: '.a{--tw-b:620;b:620}@property --tw-b{inherits:false}',
    becomes: '.a{b:620}',
  },
  {
    title: 'keeps all where a rule writes what another reads',
    css: '.a{--tw-b:1}.c{b:var(--tw-b,2)}@property --tw-b{initial-value:3}',
    becomes: '.a{--tw-b:1}.c{b:var(--tw-b,2)}@property --tw-b{initial-value:3}',
  },
  {
    title: 'keeps all where a fallback is itself a variable',
    css: '.a{b:var(--tw-b,1.4) var(--tw-c,var(--c))}',
    becomes: '.a{b:var(--tw-b,1.4) var(--tw-c,var(--c))}',
  },
  {
    title: 'leaves variables of others alone',
    css: '.a{--b:1;c:var(--b,2)}@property --b{initial-value:3}',
    becomes: '.a{--b:1;c:var(--b,2)}@property --b{initial-value:3}',
  },
];

for (const { title, css, becomes } of cases)
  test(title, () => {
    assert.equal(settled(css), becomes);
  });
