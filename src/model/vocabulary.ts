import { type Standing, standings } from './standings.ts';

/** A standing for readers: what it means, and the symbol that draws it. */
export interface StandingEntry {
  word: Standing | 'disputed';
  means: string;
  symbol: string;
}

const meanings: Record<Standing | 'disputed', [means: string, symbol: string]> = {
  'confirmed by both sides': ['each side says it on the record', 'both'],
  'on record, one side': ['a named official or an official text', 'record'],
  'unnamed officials': ['government sources without a name', 'unnamed'],
  'independently documented': ['a vote, a date, a published text', 'documented'],
  'computed here': ['arithmetic; the sum is shown', 'computed'],
  'looked for, not found': ['it is in none of the texts named', 'absent'],
  unsupported: ['a report says it, nothing bears it out', 'unsupported'],
  disputed: ['two claims cannot both be right', 'disputed'],
};

const entryOf = (word: Standing | 'disputed'): StandingEntry => ({
  word,
  means: meanings[word][0],
  symbol: meanings[word][1],
});

/** Every standing, best first, and last “disputed”, which can be shown beside any of them. */
export const vocabulary: readonly StandingEntry[] = [...standings, 'disputed' as const].map(
  entryOf,
);

/** The name of the symbol that draws the mark of a standing. */
export const symbolOf = (word: Standing | 'disputed'): string => meanings[word][1];
