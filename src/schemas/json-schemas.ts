import { z } from 'astro/zod';
import { type CollectionName, collectionNames, collections, holdsRecords } from './collections.ts';
import type { ReferenceTarget } from './fields.ts';

/** The ids that a reference may name, by what it refers to. */
export type KnownIds = Partial<Record<ReferenceTarget, readonly string[]>>;

/** Where the schemas are, in a content folder. */
export const SCHEMA_FOLDER = '.schema';

/** The file of a collection's JSON Schema, in a content folder. */
const schemaFile = (name: CollectionName): string => `${SCHEMA_FOLDER}/${name}.json`;

/**
 * The line of a YAML file that tells an editor its schema; the file's path is from the content
 * folder.
 */
export const schemaLine = (name: CollectionName, path: string): string =>
  `# yaml-language-server: $schema=${'../'.repeat(path.split(/[\\/]/u).length - 1)}${schemaFile(name)}`;

/** The JSON Schema of a collection's YAML files, as an author's editor reads it. */
function schemaOf(name: CollectionName, ids: KnownIds): object {
  const { schema } = collections[name];
  const file = holdsRecords(name) ? z.record(z.string(), schema) : schema;
  return z.toJSONSchema(file, {
    io: 'input',
    override: ({ jsonSchema }) => {
      const target = jsonSchema['referenceTo'];
      const known = ids[target as ReferenceTarget] ?? [];
      if (known.length === 0) return;
      // Editors propose the words of an enumeration; what else a field must be would add proposals
      // of its own.
      delete jsonSchema.type;
      delete jsonSchema.pattern;
      jsonSchema.enum = [...known];
      jsonSchema['errorMessage'] =
        `No record of ${String(target)} has this id. A new record is known after "npm run check:content".`;
    },
  });
}

/**
 * The JSON Schemas of all collections that are written in YAML: the file of each in a content
 * folder, and its text. A reference takes the known ids of what it refers to, any id where none is
 * known.
 */
export const jsonSchemas = (ids: KnownIds = {}): { file: string; text: string }[] =>
  collectionNames
    .filter((name) => collections[name].form !== 'prose')
    .map((name) => ({
      file: schemaFile(name),
      text: `${JSON.stringify(schemaOf(name, ids), null, 2)}\n`,
    }));
