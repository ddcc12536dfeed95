import type { EntryKey, RawEntry } from '../../model/read-content.ts';

/** Fields that say what a record is about, the best first. */
const TELLING = ['says', 'title', 'name', 'after'];

/** The shortest that what a record says is cut to, however narrow the terminal is. */
const LEAST_SAID = 30;

/**
 * What a record says, in a line: its sentence, title or name; for a quotation its words in English.
 */
export function whatItSays({
  collection,
  id,
  data,
}: Pick<RawEntry, keyof EntryKey | 'data'>): string {
  const record = (data ?? {}) as Record<string, unknown>;
  const [wording] = Array.isArray(record['wordings']) ? (record['wordings'] as unknown[]) : [];
  const { ours, words } = (wording ?? {}) as Record<string, unknown>;
  const told = [...TELLING.map((field) => record[field]), ours, words];
  const says = told.find((text): text is string => typeof text === 'string');
  return collection === 'sources'
    ? `${String(record['publisher'])}: ${says ?? 'no title'}`
    : (says ?? id);
}

const cut = (text: string, length: number): string =>
  text.length > length ? `${text.slice(0, length - 1).trimEnd()}…` : text;

/** Records as a table: collection, id, place, what each says, cut to a width in characters. */
export function formatFinds(records: readonly RawEntry[], width: number): string {
  const rows = records.map((record) => [
    record.collection,
    record.id,
    `${record.file}:${record.lineOf([])}`,
  ]);
  const widths = [0, 1, 2].map((column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return records
    .map((record, index) => {
      const cells = rows[index]?.map((cell, column) => cell.padEnd(widths[column] ?? 0)) ?? [];
      const start = `${cells.join('  ')}  `;
      return start + cut(whatItSays(record), Math.max(width - start.length, LEAST_SAID));
    })
    .join('\n');
}
