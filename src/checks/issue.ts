import { type Words, kinds } from './issue-kinds.ts';

/** How bad an issue is: an error stops the build, a warning is printed. */
export type Severity = 'error' | 'warning';

/** Something wrong with the content, for the person who will mend it. */
export interface Issue {
  severity: Severity;
  /** The file, relative to the working folder. */
  file: string;
  /** The line, from 1. */
  line: number;
  /** What the author wrote there, where showing it helps. */
  shown?: string;
  /** What is wrong, with the value. */
  message: string;
  /** The next action. */
  fix: string;
}

/** Where an issue stands. */
export type Where = Pick<Issue, 'file' | 'line' | 'shown'>;

/** The name of a kind of issue. */
export type IssueKind = keyof typeof kinds;

/** Makes an issue of a kind, with the values its words need. */
export function issue<Kind extends IssueKind>(
  kind: Kind,
  where: Where,
  ...values: Parameters<(typeof kinds)[Kind]> extends [] ? [] : Parameters<(typeof kinds)[Kind]>
): Issue {
  const words = (kinds[kind] as (...given: unknown[]) => Words)(...values);
  return { severity: words.severity ?? 'error', ...where, message: words.message, fix: words.fix };
}
