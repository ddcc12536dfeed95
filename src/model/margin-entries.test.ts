import assert from 'node:assert/strict';
import { test } from 'node:test';
import { append, storyOf } from '../checks/testing/write-story.ts';
import { found } from './entries.ts';
import { describeMark, entriesOf, entryIndexOf, isAmbiguous, marksOf } from './margin-entries.ts';

const claims = {
  'one-quay': 'by: [pavel-strand], evidence: [gazette-report]',
  'one-crew': 'by: [pavel-strand], evidence: [courier-report]',
  'two-crews': 'by: [pavel-strand, lund], evidence: [courier-report]',
  unnamed: 'by: [harbor-sources], evidence: [courier-report, gazette-report]',
};

const story = storyOf({
  'people/south.yaml': append('lund:\n  name: Lund\n  side: south\n'),
  'claims/last-ferry.yaml': append(
    Object.entries(claims)
      .map(([id, fields]) => `${id}: { says: It says ${id}., ${fields} }\n`)
      .join(''),
  ),
});

const idsOf = (...ids: string[]) =>
  entriesOf(found(story.claims, ids)).map((entry) => entry.map(({ id }) => id));

const groups: { title: string; ids: string[]; grouped: string[][] }[] = [
  { title: 'nothing of nothing', ids: [], grouped: [] },
  {
    title: 'what one voice says together',
    ids: ['one-quay', 'one-crew'],
    grouped: [['one-quay', 'one-crew']],
  },
  {
    title: 'what two voices say apart',
    ids: ['one-quay', 'unnamed'],
    grouped: [['one-quay'], ['unnamed']],
  },
  {
    title: 'what one voice says together, whatever is between',
    ids: ['one-quay', 'unnamed', 'one-crew'],
    grouped: [['one-quay', 'one-crew'], ['unnamed']],
  },
  {
    title: 'what is disputed apart from what is not',
    ids: ['one-quay', 'ferry-late', 'one-crew'],
    grouped: [['one-quay', 'one-crew'], ['ferry-late']],
  },
];

for (const { title, ids, grouped } of groups) {
  test(`puts ${title}`, () => {
    assert.deepEqual(idsOf(...ids), grouped);
  });
}

test('one mark without a margin stands for what is alike in standing and side, whoever says it', () => {
  const known = found(story.claims, ['one-quay', 'unnamed', 'ferry-late', 'two-crews', 'one-crew']);
  assert.deepEqual(
    marksOf(known).map((alike) => alike.map(({ id }) => id)),
    [['one-quay', 'two-crews', 'one-crew'], ['unnamed'], ['ferry-late']],
  );
});

test('a mark of several claims says their numbers and each witness once', () => {
  const [alike] = marksOf(found(story.claims, ['one-quay', 'two-crews', 'one-crew']));
  assert.ok(alike);
  assert.equal(
    describeMark(alike, ['2', '3', '5']),
    'Claims 2, 3 and 5, on record, one side, Southbank: Strand; Strand and Lund',
  );
});

test('marks are numbered only where another entry has the same mark', () => {
  const numbered = (...ids: string[]) => {
    const entries = entriesOf(found(story.claims, ids));
    return entries.map((entry) => isAmbiguous(entries, entry));
  };
  assert.deepEqual(numbered('one-quay', 'unnamed'), [false, false]);
  assert.deepEqual(numbered('one-quay', 'one-crew'), [false]);
  assert.deepEqual(numbered('one-quay', 'unnamed', 'ferry-late'), [true, false, true]);
});

test('a claim knows its entry', () => {
  const known = found(story.claims, ['one-quay', 'unnamed', 'one-crew']);
  const entries = entriesOf(known);
  assert.deepEqual(
    known.map((claim) => entryIndexOf(entries, claim)),
    [0, 1, 0],
  );
});

const spoken: [id: string, words: string][] = [
  ['one-quay', 'Claim 7, on record, one side, Southbank: Strand'],
  ['ferry-opened', 'Claim 7, independently documented, '],
  ['ferry-late', '; disputed, against it '],
];

for (const [id, words] of spoken) {
  test(`the mark of ${id} says its number, its standing and whose word it is`, () => {
    const [claim] = found(story.claims, [id]);
    assert.ok(claim);
    assert.ok(describeMark([claim], ['7']).includes(words), describeMark([claim], ['7']));
  });
}
