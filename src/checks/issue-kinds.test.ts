import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { type Issue, wordsOf } from './issue.ts';
import { type IssueKind, issueKinds, severityOf } from './issue-kinds.ts';
import { sampleValues } from './testing/sample-values.ts';

/** All that authors may be told. `UPDATE_WORDING=1 npm run test:unit` writes it anew. */
const WORDING = join(import.meta.dirname, 'testing/wording.txt');

const kinds = Object.keys(issueKinds) as IssueKind[];

/** What is said of an issue of a kind with some values. */
function wordingOf(kind: IssueKind, values: object): string {
  const severity = severityOf(kind);
  const { message, fix } = wordsOf({ kind, values, severity, file: '', line: 1 } as Issue);
  return `${kind} (${severity})\n${message}\nFix: ${fix}\n`;
}

test('every kind of issue has samples of its values', () => {
  assert.deepEqual(Object.keys(sampleValues).toSorted(), kinds.toSorted());
});

test('authors are told what the snapshot of the wording holds', () => {
  const wording = kinds
    .flatMap((kind) => sampleValues[kind].map((values) => wordingOf(kind, values)))
    .join('\n');
  if (process.env['UPDATE_WORDING']) writeFileSync(WORDING, wording);
  assert.equal(wording, readFileSync(WORDING, 'utf8'));
});
