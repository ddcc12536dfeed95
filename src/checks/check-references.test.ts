import assert from 'node:assert/strict';
import { test } from 'node:test';
import { append, lines, reportOf, swap } from './testing/write-story.ts';

test('suggests the nearest id when a source is misspelt', () => {
  assert.equal(
    reportOf({ 'claims.yaml': swap('evidence: [courier-report]', 'evidence: [courier-repotr]') }),
    lines(
      'content/claims.yaml:6',
      '    "courier-repotr" is not in sources.',
      '    Fix: write "courier-report", the nearest id there, or add the record.',
      '',
      '1 error in the content.',
    ),
  );
});

test('finds a reference deep inside a record', () => {
  assert.equal(
    reportOf({
      'people.yaml': swap('sources: [courier-report]', 'sources: [courier-report, courier-raport]'),
    }),
    lines(
      'content/people.yaml:21',
      '    "courier-raport" is not in sources.',
      '    Fix: write "courier-report", the nearest id there, or add the record.',
      '',
      '1 error in the content.',
    ),
  );
});

test('finds a side that the site does not have', () => {
  assert.equal(
    reportOf({ 'people.yaml': swap('side: south', 'side: souht') }),
    lines(
      'content/people.yaml:12',
      '    "souht" is not in sides.',
      '    Fix: write "south", the nearest id there, or add the record.',
      '',
      '1 error in the content.',
    ),
  );
});

test('suggests nothing when no id is near', () => {
  assert.equal(
    reportOf({
      'claims.yaml': swap('evidence: [courier-report]', 'evidence: [courier-report, tide-table]'),
    }),
    lines(
      'content/claims.yaml:6',
      '    "tide-table" is not in sources.',
      '    Fix: add the record, or remove the reference.',
      '',
      '1 error in the content.',
    ),
  );
});

test('suggests the nearest id in prose', () => {
  assert.equal(
    reportOf({
      'chapters/crossing/last-ferry.mdx': swap(
        '<Claim id="ferry-on-time" />',
        '<Claim id="ferry-in-time" />',
      ),
    }),
    lines(
      'content/chapters/crossing/last-ferry.mdx:12',
      '    <Claim id="ferry-in-time">',
      '    "ferry-in-time" is not in claims.',
      '    Fix: write "ferry-on-time", the nearest id there, or add the record.',
      '',
      'content/claims.yaml:7  (warning)',
      '    Nothing refers to "ferry-on-time" in claims.',
      '    Fix: refer to it, or remove the record.',
      '',
      '1 error and 1 warning in the content.',
    ),
  );
});

test('finds a reference in prose to nothing like it', () => {
  assert.equal(
    reportOf({ 'notes/clock.mdx': append('\nSee <Term id="tide">the tide</Term>.\n') }),
    lines(
      'content/notes/clock.mdx:8',
      '    <Term id="tide">',
      '    "tide" is not in terms.',
      '    Fix: add the record, or remove the reference.',
      '',
      '1 error in the content.',
    ),
  );
});

test('warns of records that nothing refers to', () => {
  assert.equal(
    reportOf({
      'chapters/crossing/last-ferry.mdx': swap(
        '<Note id="clock">the harbor clock</Note>',
        'the harbor clock',
      ),
      'terms.yaml': append(
        'quay:\n  name: quay\n  kind: place\n  definition: Where the boat lands.\n',
      ),
    }),
    lines(
      'content/notes/clock.mdx:1  (warning)',
      '    Nothing refers to "clock" in notes.',
      '    Fix: refer to it, or remove the record.',
      '',
      'content/terms.yaml:6  (warning)',
      '    Nothing refers to "quay" in terms.',
      '    Fix: refer to it, or remove the record.',
      '',
      '2 warnings in the content.',
    ),
  );
});
