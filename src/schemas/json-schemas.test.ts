import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type KnownIds, jsonSchemas } from './json-schemas.ts';

interface JsonSchema {
  description?: string;
  type?: string;
  enum?: string[];
  properties?: Record<string, JsonSchema>;
  additionalProperties?: JsonSchema;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
}

const read = (name: string, ids?: KnownIds): JsonSchema => {
  const found = jsonSchemas(ids).find(({ file }) => file === `.schema/${name}.json`);
  return JSON.parse(found?.text ?? '{}') as JsonSchema;
};

/** The fields of a record of a collection. */
const fieldsOf = (name: string, ids?: KnownIds) =>
  read(name, ids).additionalProperties?.properties ?? {};

/** The names of all fields, nested ones too, that a JSON Schema does not describe. */
function silentFields(schema: JsonSchema | undefined, path: string): string[] {
  if (typeof schema !== 'object') return [];
  const fields = Object.entries(schema.properties ?? {});
  return [
    ...fields.filter(([, { description }]) => !description).map(([name]) => `${path}.${name}`),
    ...fields.flatMap(([name, field]) => silentFields(field, `${path}.${name}`)),
    ...silentFields(schema.items, path),
    ...silentFields(schema.additionalProperties, path),
  ];
}

test('describes every field of every collection that is written in YAML', () => {
  const schemas = jsonSchemas();
  assert.ok(schemas.length >= 10);
  assert.deepEqual(
    schemas.flatMap(({ file, text }) => silentFields(JSON.parse(text) as JsonSchema, file)),
    [],
  );
});

test('has no schema of texts, whose fields stand in no YAML file', () => {
  assert.deepEqual(read('chapters'), {});
});

test('proposes the known ids where a record refers to others', () => {
  const { by, evidence, says } = fieldsOf('claims', {
    people: ['anna', 'pavel'],
    claims: ['late'],
  });
  assert.deepEqual(by?.items?.enum, ['anna', 'pavel']);
  assert.equal(by?.items?.type, undefined);
  assert.equal(evidence?.items?.enum, undefined);
  assert.equal(evidence?.items?.type, 'string');
  assert.equal(says?.enum, undefined);
});

test('proposes ids beside the other words of a field that takes both', () => {
  const { wordings } = fieldsOf('quotations', { people: ['anna'] });
  assert.deepEqual(
    wordings?.items?.properties?.['by']?.anyOf?.map(({ enum: words }) => words),
    [undefined, ['anna']],
  );
});
