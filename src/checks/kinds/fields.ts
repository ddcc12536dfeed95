import type { IssueWording } from './issue-words.ts';

/** What is wrong with a field's value. */
export interface FieldFault {
  /** Its name, with those of the fields around it; empty for the record as a whole. */
  field: string;
  /** What follows the name to say what is wrong. */
  problem: string;
  remedy: string;
  /** The schema's description of the field. */
  holds: string;
}

/** What is known of single fields of a record, by kind of issue. */
export interface FieldValues {
  'wrong-value': FieldFault;
  'missing-field': { field: string; holds: string };
  'unknown-key': { key: string; nearest: string | undefined; known: readonly string[] };
}

/** What is said of single fields of a record. */
export const fieldKinds: IssueWording<FieldValues> = {
  'wrong-value': ({ field, problem, remedy, holds }) => ({
    message: `${field ? `"${field}"` : 'The record'} ${problem}.`,
    fix: `${remedy}.${holds ? ` The field holds: ${holds}` : ''}`,
  }),
  'missing-field': ({ field, holds }) => ({
    message: `"${field}" is missing.`,
    fix: `add it. The field holds: ${holds}`,
  }),
  'unknown-key': ({ key, nearest, known }) => ({
    message: `"${key}" is not a field of this record.`,
    fix: nearest ? `write "${nearest}".` : `use one of ${known.join(', ')}, or remove it.`,
  }),
};
