import { labels } from '../labels/labels.ts';
import { fold } from '../model/fold.ts';
import { languageName } from '../model/language-name.ts';
import type { Passage } from '../model/passage.ts';
import { wordOf } from '../model/standing-words.ts';
import { standings } from '../model/standings.ts';
import type { Story } from '../model/story.ts';
import { readIn } from './edition-language.ts';
import { indexedText } from './indexed-text.ts';
import { NOBODY } from './narrow.ts';
import { wordsOfNames } from './read-names.ts';
import { ENOUGH_ITSELF } from './synonyms.ts';
import { type SearchData, type StoredName, storeColumn, storeLists } from './table.ts';
import { findableWords, fromIndexed, wordsOf } from './tokens.ts';
import { storeWords } from './vocabulary.ts';

/** What of a story the data needs beside its passages. */
type SearchStory = Pick<Story, 'search' | 'parts'>;

/** The share of words from which on two passages say nearly the same. */
const SAME = 0.75;

/** A passage with fewer words says too little to be told from another. */
const LEAST_WORDS = 5;

/**
 * What so many passages have is found without other words that mean the same: these would come
 * after it, and asking for them costs a reader further parts of the index.
 */
const ENOUGH = 10;

const byPage = (passages: readonly Passage[]) =>
  Map.groupBy(passages, ({ address }) => address.replace(/#.*$/u, ''));

/** Puts the passages in the order of the edition: those of one page follow each other. */
export function inEditionOrder(passages: readonly Passage[]): Passage[] {
  return [...byPage(passages).values()].flat();
}

/** How many passages have each word. */
function countPassages(words: readonly ReadonlySet<string>[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const own of words) for (const word of own) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function isSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [less, more] = one.size < other.size ? [one, other] : [other, one];
  // A long story compares millions of pairs, and most have too few words in common at once.
  let mayMiss = less.size - SAME * more.size;
  for (const word of less) {
    if (mayMiss < 0) return false;
    if (!more.has(word)) mayMiss -= 1;
  }
  return mayMiss >= 0;
}

/**
 * Pairs of passages that say nearly the same: the number of the later, then of the earlier. Two
 * that share so many words share one of the rarest of each, so only those are compared.
 */
export function findSame(passages: readonly Pick<Passage, 'text' | 'kind'>[]): number[] {
  const words = passages.map(
    ({ text, kind }) => new Set(kind === 'source' ? [] : findableWords(fold(text))),
  );
  const counts = countPassages(words);
  const earlier = new Map<string, number[]>();
  return words.flatMap((own, at) => {
    if (own.size < LEAST_WORDS) return [];
    const rarest = [...own].toSorted((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0));
    const telling = rarest.slice(0, Math.floor((1 - SAME) * own.size) + 1);
    const candidates = new Set(telling.flatMap((word) => earlier.get(word) ?? []));
    const same = [...candidates].find((other) => isSame(own, words[other] ?? new Set()));
    for (const word of telling) {
      const others = earlier.get(word);
      if (others) others.push(at);
      else earlier.set(word, [at]);
    }
    return same === undefined ? [] : [at, same];
  });
}

/** The names that are looked up in queries: those that people, bodies, terms and places have. */
const namesOf = (passages: readonly Passage[]): StoredName[] =>
  passages.flatMap(({ kind, title, names }, passage): StoredName[] => {
    if (!['person', 'term', 'place'].includes(kind)) return [];
    const [short = title, ...spellings] = kind === 'person' ? names : [title, ...names];
    return [[passage, title, short, spellings.join('|')]];
  });

function titlesOf(story: SearchStory, passages: readonly Passage[]): Record<string, string> {
  const { search } = labels();
  const languages = new Set(passages.flatMap(({ language }) => language ?? []));
  return Object.fromEntries<string>([
    ...story.parts.map(({ id, title }): [string, string] => [`part ${id}`, title]),
    ...story.search.periods.map(({ title }, at): [string, string] => [`period ${at}`, title]),
    ...Object.entries(search.kinds).map(([kind, [many = '']]): [string, string] => [
      `kind ${kind}`,
      many,
    ]),
    [`speaker ${NOBODY}`, search.nobody],
    // The word of most is what it is called here too.
    ...standings.flatMap((standing): [string, string][] =>
      wordOf(standing) === standing ? [] : [[`standing ${standing}`, wordOf(standing)]],
    ),
    ...[...languages].map((code): [string, string] => [`language ${code}`, languageName(code)]),
  ]);
}

/**
 * The words of a passage that can be looked for. Titles of sources are in many languages: of their
 * words only those can be that the edition has too, which keeps the file small.
 */
const lookedUp = (passage: Passage): string[] =>
  findableWords(passage.kind === 'source' ? passage.text : fromIndexed(indexedText(passage)));

/** The groups of words that mean the same, with a mark before those of which there are enough. */
function synonymsOf(
  { search }: SearchStory,
  words: readonly (readonly string[])[],
): readonly string[] {
  const counts = countPassages(words.map((own) => new Set(own.map(fold))));
  const stored = (word: string) =>
    (counts.get(fold(word)) ?? 0) < ENOUGH ? word : `${ENOUGH_ITSELF}${word}`;
  return search.synonyms.map((group) => group.map(stored).join('|'));
}

/**
 * The data of the search, ready to be stored.
 * @param passages all of them, in the order of the edition.
 */
export function storeData(story: SearchStory, passages: readonly Passage[]): SearchData {
  const { language } = labels();
  readIn(language);
  const words = passages.map(lookedUp);
  // What readers ask is no word of the edition: to find it is not to have found enough.
  const own = passages
    .filter(({ kind }) => kind !== 'source')
    .map((passage) => lookedUp({ ...passage, asked: [] }));
  const voices = [...new Set(passages.flatMap(({ speakers }) => speakers))];
  const names = namesOf(passages);
  const column = (cell: (passage: Passage) => string | undefined) =>
    storeColumn(passages.map(cell));
  return {
    language,
    words: storeWords(words.flat(), wordsOfNames(names)),
    names,
    forms: story.search.forms.map((group) => group.join('|')),
    synonyms: synonymsOf(story, own),
    speakers: voices.map(({ id, short, side, named }) => [
      id,
      short,
      named ? (side?.mark ?? '') : (side?.mark?.toLowerCase() ?? ''),
      side?.color ?? '',
      side?.name ?? '',
    ]),
    columns: {
      kind: column(({ kind }) => kind),
      part: column(({ part }) => part),
      standing: column(({ standing }) => standing),
      language: column(({ language }) => language),
      day: column(({ date }) => date),
      titleWords: column(({ title }) => String(wordsOf(title).length)),
    },
    periods: story.search.periods.map(({ from }) => from),
    spoken: storeLists(
      passages.map(({ speakers }) => speakers.map((each) => voices.indexOf(each))),
    ),
    pages: [...byPage(passages).values()].map(({ length }) => length),
    same: findSame(passages),
    titles: titlesOf(story, passages),
  };
}
