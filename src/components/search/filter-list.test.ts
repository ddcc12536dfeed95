import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Filters } from '../../search/answer.ts';
import { withChoice } from './filter-list.ts';

const cases: [title: string, before: Filters, after: Filters][] = [
  ['a first choice is added', {}, { kind: ['note'] }],
  ['a choice is added to others of its group', { kind: ['claim'] }, { kind: ['claim', 'note'] }],
  ['other groups are kept', { part: ['one'] }, { part: ['one'], kind: ['note'] }],
  ['a second press takes it away', { kind: ['claim', 'note'] }, { kind: ['claim'] }],
  ['the last of a group leaves no group', { kind: ['note'], part: ['one'] }, { part: ['one'] }],
];

for (const [title, before, after] of cases)
  test(title, () => assert.deepEqual(withChoice(before, 'kind', 'note'), after));
