import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RawEntry } from '../../model/read-content.ts';
import { formatFinds, whatItSays } from './format-finds.ts';

const said: [collection: RawEntry['collection'], data: unknown, says: string][] = [
  ['claims', { says: 'It left late.', by: ['x'] }, 'It left late.'],
  ['people', { name: 'Anna Berg', short: 'Berg' }, 'Anna Berg'],
  ['quotations', { wordings: [{ words: 'zu spät', ours: 'too late' }] }, 'too late'],
  ['quotations', { wordings: [{ words: 'too late' }] }, 'too late'],
  ['sources', { publisher: 'The Courier', title: 'Late' }, 'The Courier: Late'],
  ['sources', { publisher: 'The Courier', title: null }, 'The Courier: no title'],
  ['claims', null, 'an-id'],
];

for (const [collection, data, says] of said) {
  test(`says of ${JSON.stringify(data)} in ${collection}: ${says}`, () => {
    assert.equal(whatItSays({ collection, id: 'an-id', data }), says);
  });
}

const record = (id: string, line: number, says: string): RawEntry => ({
  collection: 'claims',
  id,
  data: { says },
  file: 'content/claims/last-ferry.yaml',
  fileName: 'last-ferry',
  body: undefined,
  lineOf: () => line,
});

test('prints a table whose last column is cut to the width', () => {
  assert.equal(
    formatFinds([record('ferry-late', 2, 'Late.'), record('on-time', 10, 'x'.repeat(80))], 90),
    [
      'claims  ferry-late  content/claims/last-ferry.yaml:2   Late.',
      `claims  on-time     content/claims/last-ferry.yaml:10  ${'x'.repeat(34)}…`,
    ].join('\n'),
  );
});

test('leaves some words of each record in the narrowest terminal', () => {
  assert.ok(
    formatFinds([record('ferry-late', 2, 'x'.repeat(80))], 20).endsWith(`${'x'.repeat(29)}…`),
  );
});
