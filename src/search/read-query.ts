import { fold } from '../model/fold.ts';
import { isAsking, isJoining } from './function-words.ts';
import type { Lexicon } from './lexicon.ts';
import type { Alternative, Plan, Term } from './plan.ts';
import { readDate } from './read-dates.ts';
import { WordReader } from './read-word.ts';
import { splitQuery } from './split-query.ts';
import { trimWord, wordsOf } from './tokens.ts';
import { WrittenWords } from './written-words.ts';

/** How much a word of asking weighs beside one that is asked about. */
const ASKING_WEIGHT = 0.15;

/** More words than these decide nothing more, and each asks the engine. */
const MOST_WORDS = 60;

const ASKS_WHAT =
  /^(?:(?:what|who)(?:[’']s|\s+(?:is|was|are|were))|(?:was|wer)\s+(?:ist|war|sind)|(?:co|kto)(?:\s+(?:to|jest))+|(?:что|кто)(?:\s+(?:такое|такой|такая|это))?|(?:що|хто)(?:\s+(?:таке|такий|така|це))*)\s+\S+(?:\s+\S+){0,2}\??$/iu;

/** A question for what somebody said. */
const ASKS_WHO_SAID =
  /\b(?:sa(?:y|id|ys)|t(?:ell|old)|think|thought|react(?:ed|ion)?|answer(?:ed)?|wrote|call(?:ed)?\s+it)\b|сказал|сказав|sagte|gesagt|powiedzia/iu;

const term = (alternatives: readonly Alternative[], weight = 1): Term => ({
  alternatives,
  weight,
  isRequired: false,
});

/** Whether a word as it was typed only joins others. `US` is none of `us`. */
const joins = (word: string): boolean =>
  isJoining(fold(word)) &&
  !(word.length > 1 && word === word.toUpperCase() && /^\p{Lu}+$/u.test(word));

/** The term that some words begin with, and how many of them it is. */
function readNext(
  words: readonly string[],
  reader: WordReader,
): [term: Term | undefined, length: number] {
  const [word = ''] = words;
  const date = readDate(words);
  if (date) {
    const { written, ends, length } = date;
    return [{ ...term([{ words: written, strength: 1 }]), day: ends }, length];
  }
  const several = reader.readSeveral(words);
  if (several) return [term(several.alternatives), several.length];
  if (joins(word)) return [undefined, 1];
  const weight = isAsking(fold(word)) ? ASKING_WEIGHT : 1;
  return [term(reader.readOne(word, words.length === 1), weight), 1];
}

/** Words between two things of which one is enough. */
const OR: ReadonlySet<string> = new Set(['or', 'oder', 'lub', 'czy', 'или', 'або']);

/** One term of two: a passage with either has it. */
const eitherOf = (one: Term, other: Term): Term => ({
  ...one,
  alternatives: [...one.alternatives, ...other.alternatives],
});

/** Reads the words of a query outside quotation marks, from left to right. */
function readWords(words: readonly string[], reader: WordReader): Term[] {
  const terms: Term[] = [];
  let isOr = false;
  for (let rest = words.slice(0, MOST_WORDS); rest.length > 0;) {
    const [next, length] = readNext(rest, reader);
    const last = isOr ? terms.at(-1) : undefined;
    isOr = next === undefined && OR.has(fold(rest[0] ?? ''));
    if (next && next.alternatives.length > 0) {
      if (last) terms.splice(-1, 1, eitherOf(last, next));
      else terms.push(next);
    }
    rest = rest.slice(length);
  }
  return terms;
}

function readPhrase(phrase: string, reader: WordReader, writtenWords: WrittenWords): Term[] {
  const words = wordsOf(phrase).map(trimWord).filter(Boolean);
  if (words.length === 0) return [];
  const date = readDate(words);
  const written =
    date?.length === words.length ? date.written : writtenWords.phrase(words.join(' '));
  if (written === undefined) {
    reader.account.miss(`“${phrase}”`);
    return [{ alternatives: [], weight: 1, isRequired: true }];
  }
  return [
    { alternatives: [{ words: written, strength: 1 }], weight: words.length, isRequired: true },
  ];
}

/** The passages of which a query is the very name, with or without the words of a question. */
function namesIn(query: string, reader: WordReader): readonly number[] {
  const whole = reader.namedBy(query);
  if (whole.length > 0) return whole;
  const asked = wordsOf(query)
    .map(trimWord)
    .filter((word) => word && !joins(word) && !isAsking(fold(word)));
  return reader.namedBy(asked.join(' '));
}

/**
 * Reads what was typed: which words and names are looked for, in which forms, and what was made of
 * them. It asks nothing of the engine: every word it looks for is one that the edition has.
 * @param asTyped true to look for the words themselves alone.
 */
export function readQuery(typed: string, lexicon: Lexicon, asTyped = false): Plan {
  const { words, phrases, excluded } = splitQuery(typed);
  const reader = new WordReader(lexicon, asTyped);
  const written = new WrittenWords(lexicon.vocabulary);
  const terms = [
    ...phrases.flatMap((phrase) => readPhrase(phrase, reader, written)),
    ...readWords(words, reader),
  ];
  const reading = reader.account.reading([...phrases, ...words].map(trimWord).join(' '));
  return {
    terms,
    excluded: excluded.flatMap((word) => reader.formsOf(word)),
    named: asTyped ? [] : namesIn(reading.read, reader),
    asksWhat: ASKS_WHAT.test(typed.trim()),
    asked:
      !asTyped && ASKS_WHO_SAID.test(typed) ? words.flatMap((word) => reader.namedBy(word)) : [],
    reading: reader.account.reading(typed),
  };
}
