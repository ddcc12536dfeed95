import type { CollectionName } from '../../schemas/collections.ts';

/** What the command can begin, by what an editor calls one of it: the collection it goes into. */
export const recordKinds = {
  claim: 'claims',
  quotation: 'quotations',
  source: 'sources',
  note: 'notes',
  chapter: 'chapters',
  event: 'events',
  person: 'people',
  term: 'terms',
  correction: 'corrections',
} as const satisfies Record<string, CollectionName>;

/** What an editor calls a record. */
export type RecordKind = keyof typeof recordKinds;

/** Whether a word is one of the kinds. */
export const isRecordKind = (word: string | undefined): word is RecordKind =>
  word !== undefined && Object.hasOwn(recordKinds, word);
