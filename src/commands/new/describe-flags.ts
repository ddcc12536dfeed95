import type { Values } from './compose-record.ts';
import type { Field } from './list-fields.ts';
import { type RecordKind, recordKinds } from './record-kinds.ts';

/** What the command is told: the kinds of record it can begin. */
export const describeKinds = (): string =>
  `Say what to begin: npm run new -- ${Object.keys(recordKinds).join('|')}|story`;

const lineOf = ({ name, holds, takes }: Field): string =>
  `  --${name}  ${holds}${takes.length > 0 ? ` (${takes.join(', ')})` : ''}`;

/** Some flags, a line each: what each holds and takes. */
export const describeFlags = (fields: readonly Field[]): string => fields.map(lineOf).join('\n');

/**
 * What is said where nobody can be asked and flags are missing without which the record has no
 * place.
 */
export function describeMissing(
  kind: RecordKind,
  missing: readonly Field[],
  fields: readonly Field[],
  given: Values,
): string {
  const others = fields.filter((field) => !missing.includes(field) && !given.has(field.name));
  return [
    `A new ${kind} needs:\n${describeFlags(missing)}`,
    ...(others.length > 0 ? [`It may also be given:\n${describeFlags(others)}`] : []),
  ].join('\n');
}
