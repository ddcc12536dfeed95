import { dirname, join } from 'node:path';
import type { z } from 'astro/zod';
import type { RawEntry } from '../model/read-content.ts';
import { isGroupedBy } from '../schemas/collections.ts';
import { type Conflict, isConflict } from '../schemas/rules.ts';
import { definitionOf, schemasAlong } from '../schemas/walk-fields.ts';
import { fieldOf } from './checked-content.ts';
import { type Finding, explainValue } from './explain-value.ts';
import { type Issue, issue } from './issue.ts';
import { nearest } from '../model/nearest.ts';

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

const pathOf = ({ path }: Finding): (string | number)[] =>
  path.map((step) => (typeof step === 'symbol' ? String(step) : step));

/** The issue of a conflict between fields. The id is added here: a schema does not know it. */
function describeConflict(found: Finding, raw: RawEntry): Issue {
  const { kind, values } = (found as { params?: unknown }).params as Conflict;
  return issue(kind, fieldOf(raw, ...pathOf(found)), { id: raw.id, ...values } as never);
}

/** A topic that is written in a record, where the file's name says it. */
function describeTopic(raw: RawEntry): Issue {
  const topic = String(valueAt(raw.data, ['topic']));
  const file = topic === raw.fileName ? undefined : join(dirname(raw.file), `${topic}.yaml`);
  return issue('written-topic', fieldOf(raw, 'topic'), { topic, file });
}

function describe(found: Finding, raw: RawEntry, schema: z.ZodType): Issue[] {
  if (isConflict(found)) return [describeConflict(found, raw)];
  const path = pathOf(found);
  const schemas = schemasAlong(schema, path);
  const own = schemas.at(-1) ?? schema;
  if (found.code === 'unrecognized_keys') {
    const known = Object.keys(definitionOf(own).shape ?? {});
    return found.keys.map((key) =>
      key === 'topic' && isGroupedBy(raw.collection, 'topic')
        ? describeTopic(raw)
        : issue('unknown-key', fieldOf(raw, ...path, key), {
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

/** What a schema reads, and what it finds. */
type Reader = (data: unknown) => { read: unknown; findings: readonly Finding[] };

const readers = new WeakMap<z.ZodType, Reader>();

/** Makes a reader. Zod compiles each schema at its first use, so each is made once. */
function makeReader(schema: z.ZodType): Reader {
  let read: unknown;
  // Zod returns no data when it finds anything, but gives a last refinement what it has read.
  const reading = schema.superRefine((data) => void (read = data));
  return (data) => {
    read = undefined;
    const { error } = reading.safeParse(data);
    return { read, findings: error?.issues ?? [] };
  };
}

function readerOf(schema: z.ZodType): Reader {
  const reader = readers.get(schema) ?? makeReader(schema);
  readers.set(schema, reader);
  return reader;
}

/**
 * Reads an entry with its schema: its data, and every field that is wrong, each with its line. An
 * entry whose fields are right by themselves has data even if they do not fit one another, so that
 * it stays in the story and is checked further.
 */
export function validateEntry(
  raw: RawEntry,
  schema: z.ZodType,
): { data: unknown; issues: Issue[] } {
  const { read, findings } = readerOf(schema)(raw.data);
  return {
    data: findings.every(isConflict) ? read : undefined,
    issues: findings.flatMap((found) => describe(found, raw, schema)),
  };
}
