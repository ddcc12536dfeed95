import assert from 'node:assert/strict';
import { test } from 'node:test';
import { storyOf } from '../checks/testing/write-story.ts';
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
