import assert from 'node:assert/strict';
import { test } from 'node:test';
import { append, storyOf, swap } from '../checks/testing/write-story.ts';
import { describeAccount } from './describe-account.ts';

test('an account has the side of its voices, and stands as their word does', () => {
  assert.deepEqual(
    [...storyOf().accounts.values()].map((account) => {
      const { side, isNamed, standing } = describeAccount(account);
      return [account.id, side?.id, isNamed, standing];
    }),
    [
      ['northbank', 'north', true, 'on record, one side'],
      ['northbank-sources', 'north', false, 'unnamed officials'],
      ['southbank', 'south', true, 'on record, one side'],
    ],
  );
});

test('an account with a name among its voices stands on record', () => {
  const { accounts } = storyOf({
    'people/north.yaml': append('pilot: { name: Pilot Lund, short: Lund, side: north }\n'),
    'accounts.yaml': swap('voices: [harbor-sources]', 'voices: [harbor-sources, pilot]'),
  });
  const [, mixed] = accounts.values();
  assert.ok(mixed);
  assert.equal(describeAccount(mixed).isNamed, true);
  assert.equal(describeAccount(mixed).standing, 'on record, one side');
});
