import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RawContent } from '../../model/read-content.ts';
import { askFields } from './ask-fields.ts';
import { listFields } from './list-fields.ts';
import { answersOf } from './read-answer.ts';

const entry = (collection: 'people' | 'topics' | 'claims', id: string) => ({
  collection,
  id,
  data: {},
  file: `content/${collection}/last-ferry.yaml`,
  fileName: collection,
  body: undefined,
  lineOf: () => 7,
});

const content: RawContent = {
  entries: [entry('people', 'anna'), entry('topics', 'last-ferry'), entry('claims', 'late')],
  files: [],
  problems: [],
  unseen: [],
  unread: [],
  pictures: [],
  strays: [],
};

/**
 * Talks with an editor who types some answers: what is asked, proposed and said, and the values in
 * the end.
 */
async function talkWith(answers: string[], given: Record<string, unknown> = {}) {
  const asked: string[] = [];
  const said: string[] = [];
  const proposed: (readonly string[])[] = [];
  const left = [...answers];
  const values = await askFields(
    listFields('claim'),
    new Map(Object.entries(given)),
    answersOf('claim', content),
    {
      ask: (question, proposals) => {
        asked.push(question.trim().split('\n').at(-1) ?? '');
        proposed.push(proposals);
        return Promise.resolve(left.shift() ?? '');
      },
      say: (text) => said.push(text),
    },
  );
  return { asked, said, proposed, values: Object.fromEntries(values) };
}

test('asks for what a record needs, then for the other fields that are wanted', async () => {
  const { asked, proposed, values } = await talkWith([
    'last-ferry',
    'very-late',
    'It left late.',
    'by, looked-in',
    'anna',
    'the log; the quay',
  ]);
  assert.deepEqual(asked, [
    'topic:',
    'id:',
    'says (Enter: later):',
    'Which of these? (Enter: none)',
    'by (Enter: later):',
    'looked-in (Enter: later):',
  ]);
  assert.deepEqual(values, {
    topic: 'last-ferry',
    id: 'very-late',
    says: 'It left late.',
    by: ['anna'],
    'looked-in': ['the log', 'the quay'],
  });
  assert.deepEqual([proposed[0], proposed[4]], [['last-ferry'], ['anna']]);
});

test('asks again until an answer can be taken', async () => {
  const { said, values } = await talkWith(['last', 'last-ferry', '', 'Late', 'late', 'later']);
  assert.deepEqual(values, { topic: 'last-ferry', id: 'later' });
  assert.deepEqual(said, [
    '"last" is not in topics. Fix for "topic": write last-ferry, or add the record first.',
    '"" cannot be an id: an id is lower-case words joined by hyphens. Fix: write section',
    '"Late" cannot be an id: an id is lower-case words joined by hyphens. Fix: write late',
    '"late" is in claims already, at content/claims/last-ferry.yaml:7. Fix: choose another id, or change that record.',
  ]);
});

test('does not ask for what was given', async () => {
  const given = { topic: 'last-ferry', id: 'later', says: 'Late.' };
  const { asked, values } = await talkWith([], given);
  assert.deepEqual(asked, ['Which of these? (Enter: none)']);
  assert.deepEqual(values, given);
});
