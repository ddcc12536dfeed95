import type { z } from 'astro/zod';
import type { ReferenceTarget } from './fields.ts';

/**
 * A text field found in a record: where it is, what it holds, what its schema says about it.
 */
export interface FoundField {
  /** Keys and positions that lead to the field: `['wordings', 0, 'words']`. */
  path: (string | number)[];
  value: string;
  /** The metadata of the field's schema. */
  meta: { referenceTo?: ReferenceTarget; ownWords?: boolean; english?: boolean; name?: boolean };
}

/** The parts of a schema's definition that lead to the schemas inside it. */
interface Definition {
  type: string;
  /** The fields of an object. */
  shape?: Record<string, z.ZodType>;
  /** What each item of a list is. */
  element?: z.ZodType;
  /** What each value is, of fields whose names are free. */
  valueType?: z.ZodType;
  /** What an optional or nullable field is when it is written. */
  innerType?: z.ZodType;
  /** The choices of a union. */
  options?: z.ZodType[];
  /** The words that a fixed text may be. */
  values?: unknown[];
  /** The words of an enumeration. */
  entries?: Record<string, unknown>;
}

const rawDefinition = (schema: z.ZodType): Definition => schema.def as unknown as Definition;

/**
 * The definition of a schema under the layers that say only whether and how a value may be left
 * out.
 */
export function definitionOf(schema: z.ZodType): Definition {
  const definition = rawDefinition(schema);
  return definition.innerType ? definitionOf(definition.innerType) : definition;
}

/**
 * The schemas that a path leads through, the record's own first; fewer than its steps where it
 * leads nowhere.
 */
export function schemasAlong(
  schema: z.ZodType,
  [step, ...rest]: readonly (string | number)[],
): z.ZodType[] {
  const { shape, element, valueType } = definitionOf(schema);
  const next = step === undefined ? undefined : (element ?? valueType ?? shape?.[String(step)]);
  return [schema, ...(next ? schemasAlong(next, rest) : [])];
}

/**
 * Lists every text field of a record with its schema's metadata, so that a check never names fields
 * one by one.
 */
export function walkFields(
  schema: z.ZodType,
  value: unknown,
  path: (string | number)[] = [],
): FoundField[] {
  if (value === undefined || value === null) return [];
  const { type, shape, element, valueType, innerType, options } = rawDefinition(schema);
  if (type === 'object') {
    return Object.entries(typeof value === 'object' ? (shape ?? {}) : {}).flatMap(([key, field]) =>
      walkFields(field, (value as Record<string, unknown>)[key], [...path, key]),
    );
  }
  if (type === 'array') {
    const items = element && Array.isArray(value) ? value : [];
    return items.flatMap((item, index) =>
      element ? walkFields(element, item, [...path, index]) : [],
    );
  }
  if (valueType && typeof value === 'object') {
    return Object.entries(value).flatMap(([key, item]) =>
      walkFields(valueType, item, [...path, key]),
    );
  }
  if (innerType) return walkFields(innerType, value, path);
  if (options) {
    const fitting = options.find((option) => option.safeParse(value).success);
    return fitting ? walkFields(fitting, value, path) : [];
  }
  return typeof value === 'string'
    ? [{ path, value, meta: (schema.meta() ?? {}) as FoundField['meta'] }]
    : [];
}
