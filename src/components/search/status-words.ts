import { countOf, eitherOf } from '../../model/english.ts';
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
  if (request.asTyped)
    return [' Only as typed. ', { act: 'as-read', words: 'Other spellings too' }];
  return isRead(reading) ? [' ', { act: 'as-typed', words: 'Only as typed' }] : [];
}

function alsoWords(also: readonly string[]): Piece[] {
  if (also.length === 0) return [];
  const end = also.length > MOST_ALSO ? ' and other words.' : '.';
  return [' Also read as ', ...joined(also.slice(0, MOST_ALSO), ', '), end];
}

function readingWords({ corrected, also, missing, read }: Reading): Piece[] {
  const typed = corrected.map((word) => word.typed);
  return [
    ...(typed.length > 0
      ? [` No passage has ${eitherOf(typed)}: read as `, { strong: shortened(read) }, '.']
      : []),
    ...alsoWords(also),
    ...missingWords(missing),
  ];
}

/** What the edition does not have, by its name. */
const missingWords = (missing: readonly string[]): Piece[] =>
  missing.length > 0 ? [' No passage has ', ...joined(missing.map(shortened), ' or '), '.'] : [];

function foundWords(answer: Found): Piece[] {
  const { count, pages, hasAll, reading, isPartial } = answer;
  return [
    { strong: `${countOf(count, 'passage')} on ${countOf(pages, 'page')}.` },
    ...readingWords(reading),
    ...(hasAll || reading.missing.length > 0
      ? []
      : [' No passage has all the words; the nearest come first.']),
    ...wayBack(answer),
    ...(isPartial
      ? [
          ' A part of the index could not be loaded, so there may be more. ',
          { act: 'again' as const, words: 'Try again' },
        ]
      : []),
  ];
}

function nothingWords(answer: Nothing, where: Where): Piece[] {
  const { request, reading, without } = answer;
  const query: Piece = { strong: shortened(request.query) };
  if (without.length > 0)
    return ['Nothing under these filters for ', query, '.', ...wayBack(answer)];
  const isOneWord = reading.missing.some((word) => word === request.query.trim());
  return [
    'Nothing was found for ',
    query,
    where === 'page'
      ? '. Try fewer or other words, or the lists below.'
      : '. Try fewer or other words.',
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
        answer.isOffline
          ? 'You are offline, and the search index is not on this device yet. '
          : 'The search index could not be loaded, so nothing was searched. ',
        { act: 'again', words: 'Try again' },
        where === 'page' ? '. The lists below lead to everything.' : '.',
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
