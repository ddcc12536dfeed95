import type { Lexicon } from '../lexicon.ts';
import { Names, wordsOfNames } from '../read-names.ts';
import { Synonyms } from '../synonyms.ts';
import type { StoredName } from '../table.ts';
import { findableWords } from '../tokens.ts';
import { Vocabulary, storeWords } from '../vocabulary.ts';

/** The words of a small edition. */
const TEXT = `
The ferry to Ostwick was late on 6 May 1931. The harbor mayor Anna Kowalczyk telephoned the Harbor
Ministry of Ostland. Some 12,164 passengers, 28.5 percent, waited. A long-range signal, a ceasefire
and a winter. Ковальчик сказал о пароме. Rozmowa z panią Kowalczyk. Neighbors agreed: nothing about
the island without the island. A just and lasting peace.
`;

const NAMES: readonly StoredName[] = [
  [0, 'Anna Kowalczyk', 'Kowalczyk', 'Kovalchik|Ковальчик|Anna Kovalchik'],
  [1, 'Ostland’s Harbor Ministry', 'Ostland’s Harbor Ministry', 'Harbor Ministry'],
  [2, 'Ostwick', 'Ostwick', 'Ostvik'],
];
const named = wordsOfNames(NAMES);

/** A lexicon to read queries by: an invented edition, its names and a few synonyms. */
export const lexicon: Lexicon = {
  vocabulary: new Vocabulary(storeWords(findableWords(TEXT), named), named),
  names: new Names(NAMES),
  forms: new Synonyms(['Ostland|Ostlandish']),
  synonyms: new Synonyms(['ferry|boat|паром', 'how long|lasting']),
};
