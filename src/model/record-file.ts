import {
  type CollectionName,
  collections,
  isGrouped,
  isGroupedBy,
} from '../schemas/collections.ts';
import { fold } from './fold.ts';

/** The file, in `people/`, of the outlets, which are on no side. */
const OUTLETS = 'outlets';

/** The file, in `people/`, of the voices that speak for no side. */
const NO_SIDE = 'no-side';

/** The file, in `sources/`, of the publishers whose name begins with no letter from a to z. */
const NO_LETTER = 'other';

type Data = Record<string, unknown>;

/** The file that a record of a grouped collection belongs in. */
export interface Group {
  /** The name of the file, without its ending. */
  name: string;
  /** The field that says so; undefined where none is written. */
  field: string | undefined;
  /** The reason, to go on after "it belongs there": "its side is north". */
  because: string;
}

function sideGroup({ kind, side }: Data): Group {
  if (kind === 'outlet') return { name: OUTLETS, field: 'kind', because: 'it is an outlet' };
  return typeof side === 'string'
    ? { name: side, field: 'side', because: `its side is ${side}` }
    : { name: NO_SIDE, field: undefined, because: 'it has no side' };
}

function publisherGroup({ publisher }: Data): Group {
  const [first = ''] = /[\p{L}\p{N}]/u.exec(fold(String(publisher))) ?? [];
  const name = /^[a-z]$/u.test(first) ? first : NO_LETTER;
  return { name, field: 'publisher', because: `its publisher is ${String(publisher)}` };
}

const yearGroup = ({ date }: Data): Group => ({
  name: String(date).slice(0, 4),
  field: 'date',
  because: `its date is ${String(date)}`,
});

/**
 * The file that a record of a grouped collection belongs in: that of its side, of the first letter
 * of its publisher, of its year. Undefined where the file is what says it, as the topic of a claim,
 * and in other collections.
 */
export function groupOf(collection: CollectionName, record: unknown): Group | undefined {
  if (!isGrouped(collection)) return undefined;
  const data = (record ?? {}) as Data;
  switch (collections[collection].by) {
    case 'topic':
      return undefined;
    case 'side':
      return sideGroup(data);
    case 'publisher':
      return publisherGroup(data);
    case 'year':
      return yearGroup(data);
  }
}

/** Whether a field has to be known before a record can be put into its file. */
export const saysFile = (collection: CollectionName, field: string): boolean =>
  (field === 'publisher' && isGroupedBy(collection, 'publisher')) ||
  (field === 'date' && isGroupedBy(collection, 'year'));

const byText = (field: string) => (a: Data, b: Data) =>
  String(a[field] ?? '').localeCompare(String(b[field] ?? ''), 'en');

/**
 * How two records of one file are ordered, where a rule orders them: sources by publisher and date,
 * events by date and time. Elsewhere the order is the author's, and what is new comes last.
 */
export function compareRecords(collection: CollectionName, a: unknown, b: unknown): number {
  const [first, second] = [a ?? {}, b ?? {}] as [Data, Data];
  if (collection === 'sources')
    return byText('publisher')(first, second) || byText('date')(first, second);
  if (collection === 'events')
    return byText('date')(first, second) || byText('time')(first, second);
  return 0;
}
