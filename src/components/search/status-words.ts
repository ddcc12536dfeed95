import * as say from '../../labels/script/en/search.ts';
import type { Answer, Found, Nothing, Reading } from '../../search/answer.ts';

/** What can be pressed in the words about a search. */
export type Act = 'as-typed' | 'as-read' | 'again' | 'no-filters';

/** Where it is said: on the search page lists follow below. */
export type Where = 'page' | 'dialog';

/** A piece of the words about a search. */
export type Piece =
  | string
  /** Said with weight. */
  | { strong: string }
  /** What does something when it is pressed. */
  | { act: Act; words: string };

/** How many of the words that were read along are named. */
const MOST_ALSO = 4;

/** The longest query that is repeated to the reader, in characters. */
const LONGEST = 60;

/** A query as it is repeated to the reader: cut if it is long. */
export function shortened(query: string): string {
  const characters = [...query.trim()];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('')} …` : query.trim();
}

/** Pieces with something between each two. */
const joined = (words: readonly string[], between: string): Piece[] =>
  words.flatMap((word, index) => (index > 0 ? [between, { strong: word }] : [{ strong: word }]));

const isRead = ({ corrected, also }: Reading): boolean => corrected.length > 0 || also.length > 0;

/** What can be undone: what was read into a query, or that nothing was. */
function wayBack({ request, reading }: Found | Nothing): Piece[] {
  if (request.asTyped) return [say.isOnlyAsTyped, { act: 'as-read', words: say.otherSpellings }];
  return isRead(reading) ? [' ', { act: 'as-typed', words: say.onlyAsTyped }] : [];
}

function alsoWords(also: readonly string[]): Piece[] {
  if (also.length === 0) return [];
  const end = also.length > MOST_ALSO ? say.andOthers : '.';
  return [say.alsoRead, ...joined(also.slice(0, MOST_ALSO), ', '), end];
}

function readingWords({ corrected, also, missing, read }: Reading): Piece[] {
  const typed = corrected.map((word) => word.typed);
  return [
    ...(typed.length > 0 ? [say.readAs(say.either(typed)), { strong: shortened(read) }, '.'] : []),
    ...alsoWords(also),
    ...missingWords(missing),
  ];
}

/** What the edition does not have, by its name. */
const missingWords = (missing: readonly string[]): Piece[] =>
  missing.length > 0 ? [say.noPassageHas, ...joined(missing.map(shortened), say.or), '.'] : [];

function foundWords(answer: Found): Piece[] {
  const { count, pages, hasAll, reading, isPartial } = answer;
  return [
    { strong: say.found(say.passages(count), say.pages(pages)) },
    ...readingWords(reading),
    ...(hasAll || reading.missing.length > 0 ? [] : [say.nearestFirst]),
    ...wayBack(answer),
    ...(isPartial ? [say.isPartial, { act: 'again' as const, words: say.again }] : []),
  ];
}

function nothingWords(answer: Nothing, where: Where): Piece[] {
  const { request, reading, without } = answer;
  const query: Piece = { strong: shortened(request.query) };
  if (without.length > 0) return [say.underFilters, query, '.', ...wayBack(answer)];
  const isOneWord = reading.missing.some((word) => word === request.query.trim());
  return [
    say.nothingFor,
    query,
    where === 'page' ? say.tryOthersOrLists : say.tryOthers,
    ...(isOneWord ? [] : missingWords(reading.missing)),
    ...(isRead(reading) || request.asTyped ? wayBack(answer) : []),
  ];
}

/** What is said of an answer above its results. */
export function statusPieces(answer: Answer, where: Where): Piece[] {
  switch (answer.kind) {
    case 'blank':
      return [];
    case 'found':
      return foundWords(answer);
    case 'nothing':
      return nothingWords(answer, where);
    case 'failed':
      return [
        answer.isOffline ? say.isOffline : say.notLoaded,
        { act: 'again', words: say.again },
        where === 'page' ? say.listsLead : '.',
      ];
  }
}

/** The same for the ear: without what can be pressed. */
export const spokenWords = (pieces: readonly Piece[]): string =>
  pieces
    .map((piece) => (typeof piece === 'string' ? piece : 'strong' in piece ? piece.strong : ''))
    .join('')
    .replace(/\s+/gu, ' ')
    .replace(' . ', ' ')
    .trim();
