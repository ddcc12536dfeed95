import { testReports } from './test-reports.ts';
import type { Changes } from './write-story.ts';

/** A field with a wrong value: where it is, what it shows there, what is said of it. */
export type ValueCase = [
  title: string,
  changes: Changes,
  place: [file: string, line: number, shown?: string],
  fault: [field: string, problem: string, remedy: string],
  holds: string,
];

/** Tests what is said of wrong values in some cases, each of one field. */
export const testValues = (cases: readonly ValueCase[]): void =>
  testReports(
    cases.map(([title, changes, [file, line, shown], [field, problem, remedy], holds]) => [
      title,
      changes,
      ['wrong-value', file, line, { field, problem, remedy, holds }, shown],
    ]),
  );
