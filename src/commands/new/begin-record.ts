import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { suggestId } from '../../checks/check-ids.ts';
import type { RawContent } from '../../model/read-content.ts';
import { idField } from '../../schemas/fields.ts';
import { type Values, composeFields } from './compose-record.ts';
import type { Field } from './list-fields.ts';
import { fileOf, insertRecord, proseFile } from './place-record.ts';
import { type RecordKind, recordKinds } from './record-kinds.ts';

/** A new record: what it is, what may be asked about it, and what is known. */
export interface NewRecord {
  kind: RecordKind;
  fields: readonly Field[];
  values: Values;
}

/**
 * Where a new record was written, from the working folder; or a sentence on why not, and what to
 * do.
 */
export type Outcome = { file: string } | { refusal: string };

/** What a text field holds; undefined where it is not given. */
const textIn = (values: Values, name: string): string | undefined => {
  const value = values.get(name);
  return typeof value === 'string' ? value : undefined;
};

/** The whole id of a new record: that of a chapter begins with its part. */
export const idOf = (values: Values): string =>
  [textIn(values, 'part'), textIn(values, 'id')].filter(Boolean).join('/');

/** Why an id cannot be a new one, and what to do; undefined where it can. */
export function refuseId(kind: RecordKind, id: string, content: RawContent): string | undefined {
  const wrong = id.split('/').find((step) => !idField.safeParse(step).success);
  if (wrong !== undefined)
    return `"${wrong}" cannot be an id: an id is lower-case words joined by hyphens. Fix: write ${suggestId(wrong)}`;
  const isSame = (known: { collection: string; id: string }) =>
    known.collection === recordKinds[kind] && known.id === id;
  const entry = content.entries.find(isSame);
  if (!entry && !content.unread.some(isSame)) return undefined;
  const place = entry ? `, at ${entry.file}:${entry.lineOf([])}` : '';
  return `"${id}" is in ${recordKinds[kind]} already${place}. Fix: choose another id, or change that record.`;
}

/** The text of the record's file with the record in it; undefined where the file cannot take it. */
function newText(record: NewRecord, path: string, old: string | undefined): string | undefined {
  const { kind, fields, values } = record;
  const composed = composeFields(fields, values);
  if (path.endsWith('.mdx')) return old === undefined ? proseFile(composed) : undefined;
  const data = Object.fromEntries(values);
  return insertRecord(
    old,
    path,
    { collection: recordKinds[kind], id: idOf(values), data },
    composed,
  );
}

/** Writes a new record into the file it belongs in, which is made where it does not exist. */
export function beginRecord(folder: string, record: NewRecord): Outcome {
  const { kind, values } = record;
  const place = textIn(values, 'topic') ?? textIn(values, 'part');
  const id = textIn(values, 'id') ?? '';
  const path = fileOf(recordKinds[kind], id, Object.fromEntries(values), place);
  const whole = join(folder, path);
  const file = relative(process.cwd(), whole);
  const text = newText(record, path, existsSync(whole) ? readFileSync(whole, 'utf8') : undefined);
  if (text === undefined)
    return {
      refusal: `${file} cannot be read as it is. Fix: mend it first; npm run check:content says how.`,
    };
  mkdirSync(dirname(whole), { recursive: true });
  writeFileSync(whole, text);
  return { file };
}
