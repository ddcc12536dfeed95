import type { z } from 'astro/zod';
import { eitherOf } from '../model/english.ts';
import { describeSchema } from './describe-schema.ts';
import type { FieldFault } from './kinds/fields.ts';
import { nearest } from '../model/nearest.ts';
import { definitionOf } from '../schemas/walk-fields.ts';

/** A schema library's finding. */
export type Finding = z.core.$ZodIssue;

/** What is wrong with a value, after its field's name, and what to write instead. */
type Explanation = Pick<FieldFault, 'problem' | 'remedy'>;

const TYPES: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a set of fields',
};

function explainType(expected: string, value: unknown, schema: z.ZodType): Explanation {
  const wanted = TYPES[expected] ?? expected;
  if (expected === 'object')
    return {
      problem: `is not ${wanted}`,
      remedy: 'write each of its fields on a line of its own, as name: value',
    };
  if (expected !== 'string' || (typeof value !== 'number' && typeof value !== 'boolean')) {
    return { problem: `is not ${wanted}`, remedy: `write ${wanted}` };
  }
  // In quotation marks it would be a text, and may still not be what the field holds.
  const [next] = schema.safeParse(String(value)).error?.issues ?? [];
  if (next) return explainValue(next, String(value), schema);
  return {
    problem: `is read as ${typeof value === 'number' ? 'a number' : 'true or false'}, not as a text`,
    remedy: `write "${String(value)}", in straight quotation marks`,
  };
}

/** How a list is written: its items in brackets, or sets of fields under one another. */
function explainList(schema: z.ZodType, value: unknown): Explanation {
  const { element } = definitionOf(schema);
  const [first] = element ? Object.keys(definitionOf(element).shape ?? {}) : [];
  return {
    problem: 'is not a list',
    remedy: first
      ? `begin each item on a line of its own with a hyphen: - ${first}: …`
      : `write ${typeof value === 'object' ? 'its items in brackets: [one, another]' : `[${String(value)}]`}`,
  };
}

/** Says what is wrong with a value in an author's words rather than in the schema library's. */
export function explainValue(found: Finding, value: unknown, schema: z.ZodType): Explanation {
  if (found.code === 'invalid_type')
    return found.expected === 'array'
      ? explainList(schema, value)
      : explainType(found.expected, value, schema);
  if (found.code === 'invalid_value') {
    const words = found.values.map(String);
    return {
      problem: 'is none of the words it may be',
      remedy: `write ${nearest(String(value), words) ?? eitherOf(words)}`,
    };
  }
  if (found.code === 'invalid_union') {
    const choices = describeSchema(schema);
    return { problem: `is not ${choices}`, remedy: `write ${choices}` };
  }
  if (found.code === 'too_small' && found.origin === 'array') {
    return { problem: 'is an empty list', remedy: 'name at least one' };
  }
  if (found.code === 'too_big' && found.origin === 'string') {
    return { problem: `is longer than ${found.maximum} characters`, remedy: 'shorten it' };
  }
  if ((found.code === 'too_small' || found.code === 'too_big') && found.origin !== 'string') {
    const wanted = describeSchema(schema);
    return { problem: `is not ${wanted}`, remedy: `write ${wanted}` };
  }
  // Our own rules say what is wrong and, after a colon, what to write.
  const [problem = '', ...remedy] = found.message.split(': ');
  return { problem, remedy: remedy.join(': ') || 'correct it' };
}
