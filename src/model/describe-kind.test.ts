import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countKinds } from './describe-kind.ts';

test('kinds are counted in the order of the lanes, without those that have no event', () => {
  assert.deepEqual(countKinds([{ kind: 'action' }, { kind: 'call' }, { kind: 'action' }]), [
    { kind: 'call', count: 1 },
    { kind: 'action', count: 2 },
  ]);
  assert.deepEqual(countKinds([]), []);
});
