import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'astro/zod';
import { addressField, referenceTo, textField } from '../schemas/fields.ts';
import { describeSchema } from './describe-schema.ts';

const cases: [schema: z.ZodType, words: string][] = [
  [z.union([z.int().positive(), z.literal('not found')]), 'a whole number above 0 or "not found"'],
  [z.union([z.literal('speaker'), referenceTo('people')]), '"speaker" or an id'],
  [z.enum(['late', 'early', 'on time']), '"late", "early" or "on time"'],
  [z.literal([1, 2]), '1 or 2'],
  [z.number(), 'a number'],
  [z.int(), 'a whole number'],
  [z.int().min(1), 'a whole number of at least 1'],
  [z.number().min(0).max(1), 'a number of at least 0 and of at most 1'],
  [z.number().gt(0).lt(0.5), 'a number above 0 and below 0.5'],
  [textField, 'a text'],
  [textField.optional(), 'a text'],
  [referenceTo('sources').nullable(), 'an id or null'],
  [addressField, 'a web address'],
  [z.boolean(), 'true or false'],
  [z.array(textField), 'a list'],
  [z.strictObject({ name: textField }), 'a set of fields'],
  [
    z.union([z.int(), z.union([z.boolean(), textField])]),
    'a whole number, true or false or a text',
  ],
  [z.date(), 'anything'],
];

for (const [schema, words] of cases) {
  test(`says of a schema that it takes ${words}`, () => {
    assert.equal(describeSchema(schema), words);
  });
}
