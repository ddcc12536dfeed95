import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Issue, inOrder } from '../issue.ts';
import type { IssueKind, IssueValues } from '../issue-kinds.ts';
import { type Changes, checkChanged } from './write-story.ts';

type Row<Kind extends IssueKind> = [
  kind: Kind,
  /** Relative to the folder that is checked. */
  file: string,
  line: number,
  ...(object extends IssueValues[Kind]
    ? [values?: IssueValues[Kind], shown?: string | undefined]
    : [values: IssueValues[Kind], shown?: string | undefined]),
];

/** An issue as a row of a table: its kind, its place, its values, and what it shows. */
export type IssueRow = { [Kind in IssueKind]: Row<Kind> }[IssueKind];

/** What is reported of the invented story after some changes; no rows where nothing is wrong. */
export type ReportCase = [title: string, changes: Changes, ...rows: IssueRow[]];

/** Expects these issues and no others, in the order of the files and their lines. */
export function expectIssues(
  issues: readonly Issue[],
  rows: readonly IssueRow[],
  folder = 'content',
): void {
  assert.deepEqual(
    inOrder(issues).map(({ kind, file, line, values, shown }) => [kind, file, line, values, shown]),
    rows.map(([kind, file, line, values = {}, shown]) => [
      kind,
      `${folder}/${file}`,
      line,
      values,
      shown,
    ]),
  );
}

/** Tests what is reported in some cases. */
export function testReports(cases: readonly ReportCase[]): void {
  for (const [title, changes, ...rows] of cases) {
    test(title, () => expectIssues(checkChanged(changes).issues, rows));
  }
}
