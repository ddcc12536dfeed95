import type { z } from 'astro/zod';
import type { RawEntry } from '../model/read-content.ts';
import { fieldOf } from './checked-content.ts';
import { type Issue, issue } from './issue.ts';

type ZodIssue = z.core.$ZodIssue;

const knownKeys = (schema: z.ZodType, path: readonly PropertyKey[]): string[] => {
  const definition = schema.def as unknown as {
    shape?: Record<string, z.ZodType>;
    element?: z.ZodType;
    innerType?: z.ZodType;
  };
  if (definition.innerType) return knownKeys(definition.innerType, path);
  if (definition.element) return knownKeys(definition.element, path.slice(1));
  const [key, ...rest] = path;
  const field = key === undefined ? undefined : definition.shape?.[String(key)];
  return field ? knownKeys(field, rest) : Object.keys(definition.shape ?? {});
};

/** Zod's own words for a value, shortened to follow the field's name. */
const problemOf = ({ message }: ZodIssue): string =>
  message.startsWith('Invalid')
    ? message.replace(/^Invalid input: /, '').replace(/^Invalid option: /, 'is outside its vocabulary: ')
    : message;

function describe(found: ZodIssue, raw: RawEntry, schema: z.ZodType): Issue {
  const path = found.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  if (found.code === 'unrecognized_keys') {
    const where = fieldOf(raw, ...path, found.keys[0] ?? '');
    return issue('unknown-key', where, { keys: found.keys, known: knownKeys(schema, found.path) });
  }
  const field = path.filter((step) => typeof step === 'string').join('.');
  return issue('wrong-value', fieldOf(raw, ...path), { field, problem: problemOf(found) });
}

/** Reads an entry with its schema: its data, or every field that is wrong, each with its line. */
export function validateEntry(raw: RawEntry, schema: z.ZodType): { data: unknown; issues: Issue[] } {
  const result = schema.safeParse(raw.data);
  return result.success
    ? { data: result.data, issues: [] }
    : { data: undefined, issues: result.error.issues.map((found) => describe(found, raw, schema)) };
}
