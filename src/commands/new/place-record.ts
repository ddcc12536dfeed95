import { type RawEntry } from '../../model/read-content.ts';
import { readYamlRecords } from '../../model/read-yaml.ts';
import { compareRecords, groupOf } from '../../model/record-file.ts';
import { type CollectionName, collections } from '../../schemas/collections.ts';
import { schemaLine } from '../../schemas/json-schemas.ts';

/**
 * The file of a new record, from the content folder. `place` is its topic or its part, where it has
 * one.
 */
export function fileOf(
  collection: CollectionName,
  id: string,
  data: object,
  place: string | undefined,
): string {
  switch (collections[collection].form) {
    case 'prose':
      return [collection, ...(place ? [place] : []), `${id}.mdx`].join('/');
    case 'grouped':
      return `${collection}/${groupOf(collection, data)?.name ?? place ?? ''}.yaml`;
    case 'documents':
      return `${collection}/${id}.yaml`;
    case 'records':
    case 'document':
      return `${collection}.yaml`;
  }
}

/** A text that begins a new file. */
export const proseFile = (fields: string): string =>
  `---\n${fields}---\n{/* The text comes here; then delete this line. */}\n`;

const indent = (text: string): string => text.replace(/^(?=.)/gmu, '  ');

/**
 * Where the block that begins with a record's line begins in a text: the comments above it belong
 * to it.
 */
function blockStart(text: string, line: number): number {
  const above = text.split('\n').slice(0, line - 1);
  // The first line of a file is about the file.
  while (above.length > 1 && above.at(-1)?.startsWith('#')) above.pop();
  return above.map((each) => `${each}\n`).join('').length;
}

/**
 * The text of a YAML file with one record more, every other byte as it was: at its place where a
 * rule orders the records of the file, else at the end.
 * @returns undefined where the file cannot be read, or holds its records in another form than one
 * below the other.
 */
export function insertRecord(
  text: string | undefined,
  path: string,
  record: Pick<RawEntry, 'collection' | 'id' | 'data'>,
  fields: string,
): string | undefined {
  const { collection, id, data } = record;
  const block = `${id}:\n${indent(fields)}`;
  if (text === undefined) return `${schemaLine(collection, path)}\n${block}`;
  const { records, problems } = readYamlRecords(text);
  if (problems.length > 0) return undefined;
  const before = records.findLastIndex(
    (known) => compareRecords(collection, known.data, data) <= 0,
  );
  const next = records[before + 1];
  const at = next ? blockStart(text, next.lineOf([])) : text.length;
  const ending = text.includes('\r\n') ? '\r\n' : '\n';
  const gap = at === 0 || text[at - 1] === '\n' ? '' : ending;
  const inserted = text.slice(0, at) + gap + block.replaceAll('\n', ending) + text.slice(at);
  const ids = readYamlRecords(inserted).records.map((known) => known.id);
  return ids.length === records.length + 1 && ids.includes(id) ? inserted : undefined;
}
