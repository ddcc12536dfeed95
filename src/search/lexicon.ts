import type { Names } from './read-names.ts';
import type { Synonyms } from './synonyms.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a query is read by. */
export interface Lexicon {
  vocabulary: Vocabulary;
  names: Names;
  /** Words that are one word in other forms. */
  forms: Synonyms;
  synonyms: Synonyms;
}
