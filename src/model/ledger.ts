import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { readText } from './read-text.ts';
import { ledgerSchema } from '../schemas/ledger.ts';

/** Every address that an edition has published, with the words at it. */
export type Ledger = z.output<typeof ledgerSchema>;

/** An address that an edition has published, with the words at it. */
export type Published = Ledger['passages'][number];

/** The ledger of a story that has no edition yet. */
export const NO_LEDGER: Ledger = { editions: [], passages: [] };

/** The ledger’s file, in a content folder. */
export const LEDGER_FILE = 'ledger.json';

/** Reads the text of a ledger; undefined where it is none. */
function parseLedger(text: string): Ledger | undefined {
  try {
    return ledgerSchema.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

const lineOf = ({ was, ...passage }: Published): string =>
  JSON.stringify(was.length > 0 ? { ...passage, was } : passage);

/** A ledger as the text of its file: a line for each edition and each address. */
export const formatLedger = ({ editions, passages }: Ledger): string =>
  [
    '{"editions":[',
    editions.map((edition) => JSON.stringify(edition)).join(',\n'),
    '],"passages":[',
    passages.map(lineOf).join(',\n'),
    ']}',
    '',
  ].join('\n');

/** The line of a ledger’s file that a passage is on, from 1. */
export const ledgerLineOf = ({ editions, passages }: Ledger, passage: Published): number =>
  // One line opens the list of editions, one parts it from that of the passages.
  editions.length + passages.indexOf(passage) + 3;

/** The ledger of a content folder; an empty one before the first edition. */
export function readLedger(folder: string): Ledger | undefined {
  const path = join(folder, LEDGER_FILE);
  return existsSync(path) ? parseLedger(readText(path, Infinity).text ?? '') : NO_LEDGER;
}
