import { fold } from '../model/fold.ts';
import { languageName } from '../model/language-name.ts';
import { type Passage, kindNames } from '../model/passage.ts';
import type { Story } from '../model/story.ts';
import { NOBODY } from './narrow.ts';
import { type SearchData, type StoredName, storeColumn, storeLists } from './table.ts';
import { ZONE, findableWords, fromIndexed, toIndexed, wordsOf } from './tokens.ts';
import { storeWords } from './vocabulary.ts';

/** The share of words from which on two passages say nearly the same. */
const SAME = 0.75;

/** A passage with fewer words says too little to be told from another. */
const LEAST_WORDS = 5;

/** A passage as the engine indexes it: its title, its words, what else it is found by. */
export const indexedText = ({ title, text, names, about, speakers }: Passage): string =>
  toIndexed(
    [title, text, [...names, about, ...speakers.map(({ name }) => name)].join(' ')]
      .map((zone) => zone.replaceAll(ZONE, ' '))
      .join(` ${ZONE} `),
  );

const byPage = (passages: readonly Passage[]) =>
  Map.groupBy(passages, ({ address }) => address.replace(/#.*$/u, ''));

/** Puts the passages in the order of the edition: those of one page follow each other. */
export function inEditionOrder(passages: readonly Passage[]): Passage[] {
  return [...byPage(passages).values()].flat();
}

/** Pairs of passages that say nearly the same: the number of the later, then of the earlier. */
function findSame(passages: readonly Passage[]): number[] {
  const words = passages.map(
    ({ text, kind }) => new Set(kind === 'source' ? [] : findableWords(fold(text))),
  );
  return words.flatMap((own, at) => {
    if (own.size < LEAST_WORDS) return [];
    const earlier = words.findIndex((other, before) => {
      if (before >= at || other.size < LEAST_WORDS) return false;
      const [less, more] = own.size < other.size ? [own, other] : [other, own];
      if (less.size < more.size * SAME) return false;
      return [...less].filter((word) => more.has(word)).length >= SAME * more.size;
    });
    return earlier < 0 ? [] : [at, earlier];
  });
}

/** The names that are looked up in queries: those that people, bodies, terms and places have. */
const namesOf = (passages: readonly Passage[]): StoredName[] =>
  passages.flatMap(({ kind, title, names }, passage): StoredName[] => {
    if (!['person', 'term', 'place'].includes(kind)) return [];
    const [short = title, ...spellings] = kind === 'person' ? names : [title, ...names];
    return [[passage, title, short, spellings.join('|')]];
  });

function periodOf(date: string | undefined, { search }: Story): string | undefined {
  const at = search.periods.findLastIndex(({ from }) => date !== undefined && from <= date);
  return at < 0 ? undefined : String(at);
}

function titlesOf(story: Story, passages: readonly Passage[]): Record<string, string> {
  const languages = new Set(passages.flatMap(({ language }) => language ?? []));
  return Object.fromEntries<string>([
    ...story.parts.map(({ id, title }): [string, string] => [`part ${id}`, title]),
    ...story.search.periods.map(({ title }, at): [string, string] => [`period ${at}`, title]),
    ...Object.entries(kindNames).map(([kind, name]): [string, string] => [`kind ${kind}`, name]),
    [`speaker ${NOBODY}`, 'nobody in particular'],
    ...[...languages].map((code): [string, string] => [`language ${code}`, languageName(code)]),
  ]);
}

/**
 * The words of a passage that can be looked for. Titles of sources are in many languages: of their
 * words only those can be that the edition has too, which keeps the file small.
 */
const lookedUp = (passage: Passage): string[] =>
  findableWords(passage.kind === 'source' ? passage.text : fromIndexed(indexedText(passage)));

/**
 * The data of the search, ready to be stored.
 * @param passages all of them, in the order of the edition.
 * @param ids the engine's id of each.
 */
export function storeData(
  story: Story,
  passages: readonly Passage[],
  ids: readonly string[],
): SearchData {
  const voices = [...new Set(passages.flatMap(({ speakers }) => speakers))];
  const column = (cell: (passage: Passage) => string | undefined) =>
    storeColumn(passages.map(cell));
  return {
    words: storeWords(passages.flatMap(lookedUp)),
    names: namesOf(passages),
    synonyms: story.search.synonyms.map((group) => group.join('|')),
    ids: shortest(ids),
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
      period: column(({ date }) => periodOf(date, story)),
      language: column(({ language }) => language),
      day: column(({ date }) => date),
      titleWords: column(({ title }) => String(wordsOf(title).length)),
    },
    spoken: storeLists(
      passages.map(({ speakers }) => speakers.map((each) => voices.indexOf(each))),
    ),
    pages: [...byPage(passages).values()].map(({ length }) => length),
    same: findSame(passages),
    titles: titlesOf(story, passages),
  };
}

/** Ids cut to the shortest length at which no two are the same, in one string. */
function shortest(ids: readonly string[]): string {
  const [first = ''] = ids;
  for (let length = 1; length <= first.length; length += 1) {
    const cut = ids.map((id) => id.slice(0, length));
    if (new Set(cut).size === ids.length) return cut.join('');
  }
  throw new Error('Two passages have one id in the search index: it is not whole.');
}
