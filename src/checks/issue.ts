import {
  type IssueKind,
  type IssueValues,
  type Severity,
  issueKinds,
  severityOf,
} from './issue-kinds.ts';
import type { IssueWords } from './kinds/issue-words.ts';

/** Where an issue is. */
export interface Where {
  /** The file, relative to the working folder. */
  file: string;
  /** The line, from 1. */
  line: number;
  /** What the author wrote there, where showing it helps. */
  shown?: string;
}

interface IssueOf<Kind extends IssueKind> extends Where {
  kind: Kind;
  values: IssueValues[Kind];
  severity: Severity;
}

/** Something wrong with the content. It becomes words only where it is reported. */
export type Issue = { [Kind in IssueKind]: IssueOf<Kind> }[IssueKind];

/** Makes an issue of a kind, with the values its words need. */
export const issue = <Kind extends IssueKind>(
  kind: Kind,
  where: Where,
  ...[values]: object extends IssueValues[Kind] ? [] : [values: IssueValues[Kind]]
): Issue => ({ ...where, kind, values: values ?? {}, severity: severityOf(kind) }) as Issue;

/** An issue in words, for the person who will mend it. */
export const wordsOf = ({ kind, values }: Issue): IssueWords =>
  (issueKinds[kind] as (given: typeof values) => IssueWords)(values);

/** Whether any issue stops the build. */
export const hasErrors = (issues: readonly Issue[]): boolean =>
  issues.some(({ severity }) => severity === 'error');

/** Issues as an author reads them: in the order of the files and their lines. */
export const inOrder = (issues: readonly Issue[]): Issue[] =>
  issues.toSorted((a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line);
