import type { Issue } from './issue.ts';

const indent = (text: string) =>
  text
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n');

/** One issue as text: place, what was written, what is wrong, what to do. */
function formatIssue({ severity, file, line, shown, message, fix }: Issue): string {
  const head = severity === 'warning' ? `${file}:${line}  (warning)` : `${file}:${line}`;
  return [head, ...(shown ? [indent(shown)] : []), indent(message), indent(`Fix: ${fix}`)].join(
    '\n',
  );
}

const count = (number: number, word: string) => `${number} ${word}${number === 1 ? '' : 's'}`;

/** All issues as one text that an author can act on, in the order of the files; empty where there is none. */
export function formatReport(issues: readonly Issue[], place = 'the content'): string {
  if (issues.length === 0) return '';
  const sorted = issues.toSorted((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  const warnings = issues.length - errors;
  const totals = [
    ...(errors ? [count(errors, 'error')] : []),
    ...(warnings ? [count(warnings, 'warning')] : []),
  ];
  return [...sorted.map(formatIssue), `${totals.join(' and ')} in ${place}.`].join('\n\n');
}

/** Whether any issue stops the build. */
export const hasErrors = (issues: readonly Issue[]): boolean =>
  issues.some(({ severity }) => severity === 'error');
