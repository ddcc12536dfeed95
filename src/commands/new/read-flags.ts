import { parseArgs } from 'node:util';
import { nearest } from '../../model/nearest.ts';
import type { Field } from './list-fields.ts';

/**
 * What was typed on the command line: the texts of each flag; or sentences on what is wrong with
 * it.
 */
export interface Flags {
  typed: Map<string, string[]>;
  refusals: string[];
}

const explainUnknown = (flag: string, names: readonly string[]): string => {
  const close = nearest(flag, names);
  const known = names.map((name) => `--${name}`).join(', ');
  return `There is no --${flag} here. Fix: write ${close ? `--${close}` : `one of ${known}`}.`;
};

/** A part of a command line, as Node reads it. */
type Token = NonNullable<ReturnType<typeof parseArgs>['tokens']>[number];

/** What is wrong with a part of a command line; undefined where nothing is. */
function faultOf(token: Token, names: readonly string[]): string | undefined {
  if (token.kind === 'positional')
    return `"${token.value}" belongs to no flag. Fix: put a value of several words in quotation marks.`;
  if (token.kind !== 'option') return undefined;
  if (!names.includes(token.name)) return explainUnknown(token.name, names);
  const isMissing = !token.inlineValue && (token.value?.startsWith('--') ?? true);
  return isMissing ? `--${token.name} has no value. Fix: write one after it.` : undefined;
}

/** Reads the flags of a command line: one for each field, several times for several values. */
export function readFlags(args: readonly string[], fields: readonly Field[]): Flags {
  const names = fields.map(({ name }) => name);
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(names.map((name) => [name, { type: 'string', multiple: true }])),
    strict: false,
    tokens: true,
  });
  const flags: Flags = { typed: new Map(), refusals: [] };
  let isAfterFault = false;
  for (const token of tokens) {
    const fault = faultOf(token, names);
    // The word after a wrong flag is its value: reporting both would say one thing twice.
    if (fault && !(isAfterFault && token.kind === 'positional')) flags.refusals.push(fault);
    isAfterFault = fault !== undefined && token.kind === 'option';
    if (fault || token.kind !== 'option' || token.value === undefined) continue;
    flags.typed.set(token.name, [...(flags.typed.get(token.name) ?? []), token.value]);
  }
  return flags;
}
