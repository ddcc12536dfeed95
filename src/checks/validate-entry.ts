import type { z } from 'astro/zod';
import type { RawEntry } from '../model/read-content.ts';
import { definitionOf, schemasAlong } from '../schemas/walk-fields.ts';
import { fieldOf } from './checked-content.ts';
import { type Finding, explainValue } from './explain-value.ts';
import { type Issue, issue } from './issue.ts';
import { nearest } from './nearest.ts';

type Path = readonly (string | number)[];

const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, step) => (value as Record<string | number, unknown> | null)?.[step],
    data,
  );

/** The longest value that is shown. */
const LONGEST_SHOWN = 100;

/** What an author wrote in a field, where it fits a line. */
function shownOf(path: Path, value: unknown): { shown?: string } {
  const name = path.findLast((step) => typeof step === 'string');
  const isPlain = ['string', 'number', 'boolean'].includes(typeof value);
  return name !== undefined && isPlain && String(value).length <= LONGEST_SHOWN
    ? { shown: `${name}: ${String(value)}` }
    : {};
}

function describe(found: Finding, raw: RawEntry, schema: z.ZodType): Issue[] {
  const path = found.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  const schemas = schemasAlong(schema, path);
  const own = schemas.at(-1) ?? schema;
  if (found.code === 'unrecognized_keys') {
    const known = Object.keys(definitionOf(own).shape ?? {});
    return found.keys.map((key) =>
      issue('unknown-key', fieldOf(raw, ...path, key), {
        key,
        nearest: nearest(key, known),
        known,
      }),
    );
  }
  const value = valueAt(raw.data, path);
  const where = fieldOf(raw, ...path);
  const field = path.filter((step) => typeof step === 'string').join('.');
  // The items of a list are described with the list.
  const holds = schemas.findLast((each) => each.meta()?.description)?.meta()?.description ?? '';
  if (value === undefined) return [issue('missing-field', where, { field, holds })];
  const fault =
    value === null && field !== ''
      ? { problem: 'has no value', remedy: 'write it' }
      : explainValue(found, value, own);
  return [issue('wrong-value', { ...where, ...shownOf(path, value) }, { field, ...fault, holds })];
}

/** Reads an entry with its schema: its data, or every field that is wrong, each with its line. */
export function validateEntry(
  raw: RawEntry,
  schema: z.ZodType,
): { data: unknown; issues: Issue[] } {
  const result = schema.safeParse(raw.data);
  return result.success
    ? { data: result.data, issues: [] }
    : {
        data: undefined,
        issues: result.error.issues.flatMap((found) => describe(found, raw, schema)),
      };
}
