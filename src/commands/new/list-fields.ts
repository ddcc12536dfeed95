import type { z } from 'astro/zod';
import { collections, isGroupedBy } from '../../schemas/collections.ts';
import { saysFile } from '../../model/record-file.ts';
import { idField, referenceTo } from '../../schemas/fields.ts';
import { definitionOf } from '../../schemas/walk-fields.ts';
import { type RecordKind, recordKinds } from './record-kinds.ts';

/** Something an editor is asked about a new record. */
export interface Field {
  /** Its name, which is also its flag. */
  name: string;
  /** Where it is in the record; undefined where it says only which file the record belongs in. */
  path: (string | number)[] | undefined;
  schema: z.ZodType;
  /** What it holds, in its schema's words. */
  holds: string;
  isRequired: boolean;
  /** Whether nothing can be written without it, since it says which file the record belongs in. */
  saysFile: boolean;
  /** Whether it may be null: looked for and not known. */
  isNullable: boolean;
  /** Whether it takes several values. */
  isList: boolean;
  /** The words it may be; empty where it is no choice of words. */
  words: string[];
  /** What the ids that it takes are the ids of; undefined where it takes none. */
  target: string | undefined;
  /** What may be written in it, in a few words each; empty where it may be any text. */
  takes: string[];
}

/** A schema and what may be written in its place: the item of a list, the choices of a union. */
const choicesOf = (schema: z.ZodType): z.ZodType[] => {
  const { element, options } = definitionOf(schema);
  if (element) return choicesOf(element);
  return options ? options.flatMap(choicesOf) : [schema];
};

/** The metadata of a schema under the layers that say only whether its value may be left out. */
function metaOf(schema: z.ZodType): Record<string, unknown> {
  const { innerType } = schema.def as { innerType?: z.ZodType };
  return { ...(innerType ? metaOf(innerType) : {}), ...schema.meta() };
}

/** The words of an enumeration, of a fixed text, or of true and false. */
function wordsOf(schema: z.ZodType): string[] {
  const { type, values, entries } = definitionOf(schema);
  if (type === 'boolean') return ['true', 'false'];
  return (entries ? Object.values(entries) : (values ?? [])).map(String);
}

function describe(name: string, schema: z.ZodType, path?: (string | number)[]): Field {
  const choices = choicesOf(schema);
  const isList = definitionOf(schema).type === 'array';
  const words = choices.flatMap(wordsOf);
  const target = choices
    .map((choice) => metaOf(choice)['referenceTo'])
    .find((to): to is string => typeof to === 'string');
  const examples = choices.flatMap((choice) => metaOf(choice)['examples'] ?? []);
  const isNumber = choices.some((choice) => definitionOf(choice).type === 'number');
  return {
    name,
    path,
    schema,
    holds: schema.meta()?.description ?? '',
    isRequired: !schema.safeParse(undefined).success,
    saysFile: path === undefined,
    isNullable: schema.safeParse(null).success,
    isList,
    words,
    target,
    takes: [
      ...(isNumber ? ['a number'] : []),
      ...words,
      ...(examples.length > 0 ? [`such as ${examples.join(', ')}`] : []),
      ...(target ? [`${isList ? 'ids' : 'an id'} of ${target}`] : []),
    ],
  };
}

/**
 * The fields of a record. Of a list of records inside it that may not be empty, those of its first.
 */
function fieldsIn(schema: z.ZodType, path: (string | number)[] = []): Field[] {
  const fields = Object.entries(definitionOf(schema).shape ?? {});
  return fields.flatMap(([name, field]) => {
    const found = describe(name, field, [...path, name]);
    const { element } = definitionOf(field);
    if (!element || definitionOf(element).type !== 'object') return [found];
    return found.isRequired ? fieldsIn(element, [...path, name, 0]) : [];
  });
}

/** What says which file a record belongs in, where no field of the record does. */
function placeOf(kind: RecordKind): Field[] {
  if (isGroupedBy(recordKinds[kind], 'topic')) {
    const topic = referenceTo('topics').describe('Its topic, which its file is named after.');
    return [describe('topic', topic)];
  }
  if (kind !== 'chapter') return [];
  const part = idField.describe('Its part, whose folder it is in.');
  return [{ ...describe('part', part), target: 'parts', takes: ['an id of parts'] }];
}

/** Everything an editor may be asked about a new record, its place and its id first. */
export function listFields(kind: RecordKind): Field[] {
  const collection = recordKinds[kind];
  const id = idField.describe(`The key of the ${kind}: words chosen once, joined by hyphens.`);
  const fields = fieldsIn(collections[collection].schema).map((field) => ({
    ...field,
    saysFile: saysFile(collection, field.name),
  }));
  return [...placeOf(kind), describe('id', id), ...fields];
}
