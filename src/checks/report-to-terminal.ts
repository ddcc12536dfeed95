import { countOf } from '../model/english.ts';
import { type Issue, inOrder, wordsOf } from './issue.ts';

const indent = (text: string) =>
  text
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n');

/** One issue as text: place, what was written, what is wrong, what to do. */
function describe(found: Issue): string {
  const { severity, file, line, shown } = found;
  const { message, fix } = wordsOf(found);
  const head = severity === 'warning' ? `${file}:${line}  (warning)` : `${file}:${line}`;
  return [head, ...(shown ? [indent(shown)] : []), indent(message), indent(`Fix: ${fix}`)].join(
    '\n',
  );
}

/**
 * All issues as one text that an author can act on, in the order of the files; empty where there is
 * none.
 */
export function reportToTerminal(issues: readonly Issue[], place = 'the content'): string {
  if (issues.length === 0) return '';
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  const warnings = issues.length - errors;
  const totals = [
    ...(errors ? [countOf(errors, 'error')] : []),
    ...(warnings ? [countOf(warnings, 'warning')] : []),
  ];
  return [...inOrder(issues).map(describe), `${totals.join(' and ')} in ${place}.`].join('\n\n');
}
