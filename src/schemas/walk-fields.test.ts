import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'astro/zod';
import { collectionNames, collectionPattern, collections } from './collections.ts';
import { dateField, referenceTo, sentenceField, textField } from './fields.ts';
import { definitionOf, schemasAlong, walkFields } from './walk-fields.ts';

const schema = z.strictObject({
  says: sentenceField.describe('What it says.'),
  by: z.array(referenceTo('people')).default([]).describe('Who says it.'),
  topic: referenceTo('topics').optional().describe('What it is about.'),
  date: dateField.describe('When.'),
  wordings: z
    .array(
      z.strictObject({
        by: z.union([z.literal('speaker'), referenceTo('people')]).describe('Who worded it.'),
        words: textField,
        source: referenceTo('sources').nullable(),
      }),
    )
    .describe('Every wording.'),
});

const fieldsOf = (value: unknown) =>
  walkFields(schema, value).map(({ path, value: found, meta }) => [
    path.join('.'),
    found,
    meta.referenceTo ?? (meta.ownWords ? 'own words' : undefined),
  ]);

test('lists every text of a record with what its schema says about it', () => {
  assert.deepEqual(
    fieldsOf({
      says: 'It was late.',
      by: ['anna-berg', 'pavel-strand'],
      topic: 'last-ferry',
      date: '1999-03-03',
      wordings: [
        { by: 'speaker', words: 'late', source: 'courier-report' },
        { by: 'courier', words: 'later', source: null },
      ],
    }),
    [
      ['says', 'It was late.', 'own words'],
      ['by.0', 'anna-berg', 'people'],
      ['by.1', 'pavel-strand', 'people'],
      ['topic', 'last-ferry', 'topics'],
      ['date', '1999-03-03', undefined],
      ['wordings.0.by', 'speaker', undefined],
      ['wordings.0.words', 'late', undefined],
      ['wordings.0.source', 'courier-report', 'sources'],
      ['wordings.1.by', 'courier', 'people'],
      ['wordings.1.words', 'later', undefined],
    ],
  );
});

test('passes over what is left out, empty, of another type or unknown', () => {
  assert.deepEqual(fieldsOf({ by: null, topic: 7, wordings: 'none', colour: 'blue' }), []);
  assert.deepEqual(fieldsOf(null), []);
  assert.deepEqual(fieldsOf('a text'), []);
});

test('finds the schema of a field through lists and what may be left out', () => {
  const descriptions = (...path: (string | number)[]) =>
    schemasAlong(schema, path).map(
      (found) => found.meta()?.description ?? definitionOf(found).type,
    );
  assert.deepEqual(descriptions('by', 1), ['object', 'Who says it.', 'string']);
  assert.deepEqual(descriptions('wordings', 0, 'by'), [
    'object',
    'Every wording.',
    'object',
    'Who worded it.',
  ]);
  assert.deepEqual(descriptions('date'), ['object', 'When.']);
  assert.deepEqual(descriptions('colour'), ['object']);
});

test('looks under the layers of a schema at what a value is', () => {
  assert.equal(definitionOf(z.string().optional().default('x')).type, 'string');
  assert.equal(definitionOf(z.array(z.string()).nullable()).type, 'array');
});

/** Every field of a schema, those of the records inside it included. */
function fieldsIn(found: z.ZodType, path = ''): [path: string, field: z.ZodType][] {
  const { shape, element } = definitionOf(found);
  if (element) return fieldsIn(element, path);
  return Object.entries(shape ?? {}).flatMap(([key, field]) => [
    [`${path}.${key}`, field] as [string, z.ZodType],
    ...fieldsIn(field, `${path}.${key}`),
  ]);
}

test('describes every field of every collection', () => {
  const fields = collectionNames.flatMap((name) => fieldsIn(collections[name].schema, name));
  const silent = fields.filter(([, field]) => !field.meta()?.description).map(([path]) => path);
  assert.ok(fields.length > 100);
  assert.deepEqual(silent, []);
});

test('reads each collection from files of its own name and form', () => {
  assert.equal(collectionPattern('notes'), 'notes/**/*.mdx');
  assert.equal(collectionPattern('claims'), 'claims/*.yaml');
  assert.equal(collectionPattern('terms'), 'terms.yaml');
  assert.equal(collectionPattern('examined'), 'examined/*.yaml');
  assert.equal(collectionPattern('site'), 'site.yaml');
});
