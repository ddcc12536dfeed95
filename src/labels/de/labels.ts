import type { Labels } from '../en/labels.ts';
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

/** All that a site in German says itself. */
export const de: Labels = {
  language: 'de',
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
