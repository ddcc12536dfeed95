import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { test } from 'node:test';
import { inventedStory } from '../../checks/testing/invented-story.ts';
import { lines, withFolder } from '../../checks/testing/write-story.ts';
import { beginRecord } from './begin-record.ts';
import { listFields } from './list-fields.ts';
import type { RecordKind } from './record-kinds.ts';
import { reportRecord } from './report-record.ts';

/** Writes a record into the invented story: what is said of it then. */
const reportOf = (kind: RecordKind, values: Record<string, unknown>): string =>
  withFolder((folder) => {
    for (const [path, text] of Object.entries(inventedStory)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const record = { kind, fields: listFields(kind), values: new Map(Object.entries(values)) };
    const outcome = beginRecord(folder, record);
    assert.ok('file' in outcome);
    const report = reportRecord(folder, outcome.file, record);
    return report.replaceAll(relative(process.cwd(), folder), 'content');
  });

test('says what the checks find in a new record, and nothing of its neighbors', () => {
  assert.equal(
    reportOf('claim', { topic: 'last-ferry', id: 'later', by: ['anna-berg'] }),
    lines(
      'The claim "later" is at content/claims/last-ferry.yaml:11.',
      '',
      'Still to do:',
      '',
      'content/claims/last-ferry.yaml:11  (warning)',
      '    Nothing refers to "later" in claims.',
      '    Fix: refer to it, or remove the record.',
      '',
      'content/claims/last-ferry.yaml:12',
      '    "says" has no value.',
      '    Fix: write it. The field holds: The statement, one plain sentence of our own. {count} is replaced by the number that "count" computes.',
      '',
      '1 error and 1 warning in the new record.',
      '',
      'Check everything with: npm run check:content',
    ),
  );
});

test('says that nothing is wrong with a record that is complete', () => {
  const fields = { title: 'The ferry stops', date: '1999-03-02', kind: 'action' };
  assert.equal(
    reportOf('event', { id: 'ferry-stops', ...fields, claims: ['ferry-late'] }),
    lines(
      'The event "ferry-stops" is at content/events/1999.yaml:1.',
      '',
      'The checks find nothing wrong with it.',
      '',
      'Check everything with: npm run check:content',
    ),
  );
});

test('names what was written as not known, and where a text goes', () => {
  assert.match(
    reportOf('source', { id: 'dial', publisher: 'Dial', title: 'x' }),
    /\n\nWritten as not known \(null\): date, address\.\n\n/u,
  );
  assert.match(
    reportOf('note', { id: 'tide', title: 'Tide', kind: 'context' }),
    /\n\nIts text comes below the second line of dashes\.\n\n/u,
  );
});
