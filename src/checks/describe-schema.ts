import { z } from 'astro/zod';
import { eitherOf } from '../model/english.ts';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** A limit that only says which numbers a computer can hold is none for an author. */
const isLimit = (limit: unknown): limit is number =>
  typeof limit === 'number' && Math.abs(limit) < Number.MAX_SAFE_INTEGER;

function describeNumber(schema: JsonSchema): string {
  const { type, minimum, exclusiveMinimum, maximum, exclusiveMaximum } = schema;
  const limits = [
    ...(isLimit(minimum) ? [`of at least ${minimum}`] : []),
    ...(isLimit(exclusiveMinimum) ? [`above ${exclusiveMinimum}`] : []),
    ...(isLimit(maximum) ? [`of at most ${maximum}`] : []),
    ...(isLimit(exclusiveMaximum) ? [`below ${exclusiveMaximum}`] : []),
  ];
  const name = type === 'integer' ? 'a whole number' : 'a number';
  return limits.length === 0 ? name : `${name} ${limits.join(' and ')}`;
}

function describeText({ format, ...more }: JsonSchema): string {
  if (more['referenceTo'] !== undefined) return 'an id';
  return format === 'uri' ? 'a web address' : 'a text';
}

/** What a JSON Schema takes, each choice by itself. */
function choicesOf(schema: JsonSchema): string[] {
  const { type, anyOf, const: only, enum: words = only === undefined ? [] : [only] } = schema;
  if (words.length > 0) return words.map((word) => JSON.stringify(word));
  if (anyOf) return anyOf.flatMap((choice) => choicesOf(choice as JsonSchema));
  switch (type) {
    case 'integer':
    case 'number':
      return [describeNumber(schema)];
    case 'string':
      return [describeText(schema)];
    case 'boolean':
      return ['true or false'];
    case 'array':
      return ['a list'];
    case 'object':
      return ['a set of fields'];
    case 'null':
      return ['null'];
    default:
      return ['anything'];
  }
}

/** What a schema takes, in words for an author: `a whole number above 0 or "not found"`. */
export const describeSchema = (schema: z.ZodType): string =>
  eitherOf(choicesOf(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })));
