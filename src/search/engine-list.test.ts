import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readIds } from './engine-list.ts';

/** A list as Pagefind 1.5 writes it: ids with numbers of one to three bytes, then its parts. */
const LIST =
  'pagefind_dcd\u00845e1.5.2\u0083jde_42ba6b5\u0018.jde_eec4a6f\u0019\u0001akde_35863b2f\u0007jde_a72d402fberlin';

test('the ids of the passages are read in their order, without the parts of the index', () => {
  assert.deepEqual(readIds('pagefind.de_d66c27b7f5.pf_meta', LIST, 3), [
    'de_42ba6b5',
    'de_eec4a6f',
    'de_35863b2f',
  ]);
});
