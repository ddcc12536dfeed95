import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Changes, storyOf, swap } from '../checks/testing/write-story.ts';
import { findRecord } from './find-record.ts';
import { listPassedWords } from './trace-passages.ts';

const passedBy = (id: string, changes: Changes = {}) => {
  const { people, quotations } = storyOf(changes);
  return listPassedWords(quotations.values(), findRecord(people, id)).map(
    ({ quotation, before, after }) => [
      quotation.id,
      before.map(({ name }) => name),
      after.map(({ name }) => name),
    ],
  );
};

const viaStaff: Changes = {
  'quotations/last-ferry.yaml': swap('  mode:', '  via: [harbor-sources]\n  mode:'),
};

test('nothing came through whoever speaks only or is in no chain', () => {
  assert.deepEqual(passedBy('anna-berg'), []);
  assert.deepEqual(passedBy('pavel-strand'), []);
});

test('words came through the voice between, with the hands before and after it', () => {
  assert.deepEqual(passedBy('harbor-sources', viaStaff), [['too-late', ['Berg'], ['The Courier']]]);
});

test('words came through an outlet that a source names, also as the last hand', () => {
  assert.deepEqual(passedBy('courier', viaStaff), [['too-late', ['Berg', 'harbor staff'], []]]);
});

test('words came through whoever made another of their wordings', () => {
  const changes: Changes = {
    'sources/t.yaml': swap('publisher: The Courier', 'publisher: The Echo'),
    'quotations/last-ferry.yaml': (text) => `${text}    - lang: en
      by: courier
      words: It came late
      sources: [gazette-report]
`,
  };
  assert.deepEqual(passedBy('courier', changes), [['too-late', ['Berg'], ['The Gazette']]]);
});

test('words came through an outlet that has no record', () => {
  const { quotations } = storyOf({
    'sources/t.yaml': swap('publisher: The Courier', 'publisher: The Echo'),
  });
  const passed = listPassedWords(quotations.values(), { name: 'The Echo', short: 'The Echo' });
  assert.deepEqual(
    passed.map(({ quotation }) => quotation.id),
    ['too-late'],
  );
});
