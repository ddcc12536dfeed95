import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listFields } from './list-fields.ts';
import { readFlags } from './read-flags.ts';

const read = (...args: string[]) => {
  const { typed, refusals } = readFlags(args, listFields('term'));
  return { typed: Object.fromEntries(typed), refusals };
};

test('reads the texts of each flag, in either form, several times for several', () => {
  assert.deepEqual(read('--id', 'ferry', '--name=The ferry', '--spellings', 'a', '--spellings=b'), {
    typed: { id: ['ferry'], name: ['The ferry'], spellings: ['a', 'b'] },
    refusals: [],
  });
});

const faults: [title: string, args: string[], refusals: string[]][] = [
  ['an unknown flag', ['--nme', 'x'], ['There is no --nme here. Fix: write --name.']],
  [
    'a flag like no other',
    ['--zzzzzzzz=x'],
    [
      'There is no --zzzzzzzz here. Fix: write one of ' +
        '--id, --name, --language, --kind, --definition, --introduced, --spellings, --sources.',
    ],
  ],
  ['a flag without a value', ['--id'], ['--id has no value. Fix: write one after it.']],
  [
    'a flag before another flag',
    ['--id', '--name', 'x'],
    ['--id has no value. Fix: write one after it.'],
  ],
  [
    'words without quotation marks',
    ['--name', 'The', 'ferry'],
    ['"ferry" belongs to no flag. Fix: put a value of several words in quotation marks.'],
  ],
];

for (const [title, args, refusals] of faults) {
  test(`refuses ${title}`, () => {
    assert.deepEqual(read(...args).refusals, refusals);
  });
}
