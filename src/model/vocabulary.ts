import { labels } from '../labels/labels.ts';
import { type Standing, standings } from './standings.ts';

/** A standing for readers: its word, and what it means. */
export interface StandingEntry {
  standing: Standing | 'disputed';
  word: string;
  means: string;
}

/** Every standing, best first, and last “disputed”, which can be shown beside any of them. */
export const vocabulary = (): StandingEntry[] =>
  [...standings, 'disputed' as const].map((standing) => ({
    standing,
    ...labels().claims.standings[standing],
  }));
