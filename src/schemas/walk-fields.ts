import type { z } from 'astro/zod';

/** A text field found in a record: where it stands, what it holds, what its schema says about it. */
export interface FoundField {
  /** Keys and positions that lead to the field: `['wordings', 0, 'words']`. */
  path: (string | number)[];
  value: string;
  /** The metadata of the field's schema. */
  meta: { referenceTo?: string; ownWords?: boolean };
}

type Definition = {
  type: string;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  innerType?: z.ZodType;
  options?: z.ZodType[];
};

const definitionOf = (schema: z.ZodType): Definition => schema.def as unknown as Definition;

/** Lists every text field of a record with its schema's metadata, so that a check never names fields one by one. */
export function walkFields(schema: z.ZodType, value: unknown, path: (string | number)[] = []): FoundField[] {
  if (value === undefined || value === null) return [];
  const { type, shape, element, innerType, options } = definitionOf(schema);
  if (type === 'object' && shape && typeof value === 'object') {
    return Object.entries(shape).flatMap(([key, field]) =>
      walkFields(field, (value as Record<string, unknown>)[key], [...path, key]),
    );
  }
  if (type === 'array' && element && Array.isArray(value)) {
    return value.flatMap((item, index) => walkFields(element, item, [...path, index]));
  }
  if (innerType) return walkFields(innerType, value, path);
  if (options) {
    const fitting = options.find((option) => option.safeParse(value).success);
    return fitting ? walkFields(fitting, value, path) : [];
  }
  return typeof value === 'string' ? [{ path, value, meta: (schema.meta() ?? {}) as FoundField['meta'] }] : [];
}
