import assert from 'node:assert/strict';
import { test } from 'node:test';
import { numberInId, passageId } from './passage-ids.ts';

const STAMP = 'k3x9q0ab12';

for (const count of [1, 36, 37, 1400, 250_000])
  test(`an id of ${count} passages is as long as the one it replaces and says its number`, () => {
    for (const at of [0, count >> 1, count - 1])
      for (const replaced of ['en_42ba6b5', 'de_35863b2f', 'zh-cn_42ba6b5']) {
        const id = passageId(replaced, STAMP, at, count);
        assert.equal(id.length, replaced.length);
        assert.match(id, new RegExp(`^${replaced.split('_')[0]}_k3`, 'u'));
        assert.equal(numberInId(id, count), at);
      }
  });

test('ids of one edition differ, and ids of two editions do too', () => {
  const ids = (stamp: string) =>
    Array.from({ length: 2000 }, (_, at) => passageId('en_42ba6b5', stamp, at, 2000));
  assert.equal(new Set([...ids(STAMP), ...ids('9zz1q0ab12')]).size, 4000);
});
