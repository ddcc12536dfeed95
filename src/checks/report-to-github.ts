import { type Issue, inOrder, wordsOf } from './issue.ts';

const escapeText = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string): string =>
  escapeText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

function annotate(found: Issue): string {
  const { kind, severity, file, line } = found;
  const { message, fix } = wordsOf(found);
  const place = `file=${escapeProperty(file)},line=${line},title=${escapeProperty(kind)}`;
  return `::${severity} ${place}::${escapeText(`${message}\nFix: ${fix}`)}`;
}

/**
 * All issues as commands that make GitHub show each at its line, a line of text per issue. GitHub
 * shows ten errors and ten warnings per step: the report to the terminal has them all.
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
export const reportToGithub = (issues: readonly Issue[]): string =>
  inOrder(issues).map(annotate).join('\n');
