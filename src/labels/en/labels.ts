import { changes } from './changes.ts';
import { citation } from './citation.ts';
import { claims } from './claims.ts';
import { dates } from './dates.ts';
import { frame } from './frame.ts';
import { lists } from './lists.ts';
import { nouns } from './nouns.ts';
import { pictures } from './pictures.ts';
import { search } from './search.ts';
import { sources } from './sources.ts';
import { texts } from './texts.ts';
import { voices } from './voices.ts';

/** All that a site in English says itself. The English words are the pattern for every language. */
export const en = {
  language: 'en' as 'en' | 'de',
  changes,
  citation,
  claims,
  dates,
  frame,
  lists,
  nouns,
  pictures,
  search,
  sources,
  texts,
  voices,
};

/** All that a site says itself, in one language. */
export type Labels = typeof en;
