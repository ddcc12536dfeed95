import { checkContent } from '../../checks/check-content.ts';
import { reportToTerminal } from '../../checks/report-to-terminal.ts';
import { type NewRecord, idOf } from './begin-record.ts';

/**
 * What is still open in a record that was just written into a file, as the checks of the content
 * see it.
 */
export function reportRecord(
  folder: string,
  file: string,
  { kind, fields, values }: NewRecord,
): string {
  const { entries, issues } = checkContent(folder);
  const inFile = entries.filter((entry) => entry.file === file);
  const at = inFile.findIndex(({ id }) => id === idOf(values));
  const first = inFile[at]?.lineOf([]) ?? 1;
  const next = inFile[at + 1]?.lineOf([]) ?? Infinity;
  const own = issues.filter(
    (issue) => issue.file === file && issue.line >= first && issue.line < next,
  );
  const unknown = fields.filter(
    ({ name, path, isRequired, isNullable }) =>
      path && isRequired && isNullable && !values.has(name),
  );
  return [
    `The ${kind} "${idOf(values)}" is at ${file}:${first}.`,
    ...(unknown.length > 0
      ? [`Written as not known (null): ${unknown.map(({ name }) => name).join(', ')}.`]
      : []),
    own.length > 0
      ? `Still to do:\n\n${reportToTerminal(own, 'the new record')}`
      : 'The checks find nothing wrong with it.',
    ...(file.endsWith('.mdx') ? ['Its text comes below the second line of dashes.'] : []),
    'Check everything with: npm run check:content',
  ].join('\n\n');
}
