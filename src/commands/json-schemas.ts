import { z } from 'astro/zod';
import { type CollectionName, collectionNames, collections } from '../schemas/collections.ts';

/** The JSON Schema of a collection's YAML files, as an author's editor reads it. */
function schemaOf(name: CollectionName): object {
  const { schema, form } = collections[name];
  const file = form === 'records' ? z.record(z.string(), schema) : schema;
  return z.toJSONSchema(file, { io: 'input' });
}

/** The JSON Schemas of all collections that are written in YAML: file name and text. */
export const jsonSchemas = (): { file: string; text: string }[] =>
  collectionNames
    .filter((name) => collections[name].form !== 'prose')
    .map((name) => ({
      file: `${name}.json`,
      text: `${JSON.stringify(schemaOf(name), null, 2)}\n`,
    }));
