import assert from 'node:assert/strict';
import { test } from 'node:test';
import { storyOf, swap } from '../checks/testing/write-story.ts';
import { spellingsOf } from './spellings.ts';

test('leads from every spelling of several words to the whole name, and from one word to the short one', () => {
  assert.deepEqual(
    spellingsOf(
      storyOf({
        'people/north.yaml': swap(
          'spellings: [Anna Bergh]',
          'spellings: [Anna Bergh, Bergh, Берг]',
        ),
      }),
    ),
    {
      'anna berg': 'Anna Berg',
      berg: 'Berg',
      'anna bergh': 'Anna Berg',
      bergh: 'Berg',
      берг: 'Berg',
      'pavel strand': 'Pavel Strand',
      strand: 'Strand',
      ferry: 'ferry',
      ferryboat: 'ferry',
    },
  );
});

test('leaves out outlets and voices without a name', () => {
  const spellings = Object.keys(spellingsOf(storyOf()));
  assert.deepEqual(
    spellings.filter((spelling) => /courier|harbor/u.test(spelling)),
    [],
  );
});
