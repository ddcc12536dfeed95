import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { collectionPattern } from '../schemas/collections.ts';
import { movesSchema } from '../schemas/move.ts';
import { NO_LEDGER, readLedger } from './ledger.ts';
import { readYamlDocument } from './read-yaml.ts';
import type { Story } from './story.ts';

/** What editions have published, and what became of what is gone. */
export type Registry = Pick<Story, 'ledger' | 'moves'>;

function readMoves(folder: string): Registry['moves'] {
  const path = join(folder, collectionPattern('moves'));
  if (!existsSync(path)) return [];
  const [record] = readYamlDocument(readFileSync(path, 'utf8'), 'moves').records;
  return movesSchema.safeParse(record?.data).data ?? [];
}

/** Reads what a content folder registers of its addresses. What is wrong there, a check reports. */
export const readRegistry = (folder: string): Registry => ({
  ledger: readLedger(folder) ?? NO_LEDGER,
  moves: readMoves(folder),
});
