import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { jsonSchemas } from './json-schemas.ts';

test('the JSON Schemas that authors’ editors read are those of the code', () => {
  for (const { file, text } of jsonSchemas()) {
    assert.equal(
      readFileSync(`content/.schema/${file}`, 'utf8'),
      text,
      `run npm run schemas: ${file} is out of date`,
    );
  }
});

test('every field of every schema is described', () => {
  const missing: string[] = [];
  const visit = (schema: unknown, path: string) => {
    if (typeof schema !== 'object' || schema === null) return;
    const { properties, items, additionalProperties } = schema as Record<string, unknown>;
    for (const [name, field] of Object.entries(
      (properties ?? {}) as Record<string, { description?: string }>,
    )) {
      if (!field.description) missing.push(`${path}.${name}`);
      visit(field, `${path}.${name}`);
    }
    visit(items, `${path}[]`);
    visit(additionalProperties, path);
  };
  for (const { file, text } of jsonSchemas()) visit(JSON.parse(text), file);
  assert.deepEqual(missing, []);
});

test('every YAML file of the content names its schema', () => {
  const without = globSync('content/**/*.yaml').filter((file) => {
    const [, address = ''] =
      /^# yaml-language-server: \$schema=(\S+)/u.exec(readFileSync(file, 'utf8')) ?? [];
    return !/\.schema\/[a-z]+\.json$/u.test(address);
  });
  assert.deepEqual(without, []);
});
