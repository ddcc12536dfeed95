import type { Prose } from '../../model/prose.ts';
import { proseComponents } from '../../model/prose-components.ts';
import type { Sentence } from '../../model/split-sentences.ts';
import type { Quotation } from '../../model/records.ts';
import { type Standing, standings } from '../../model/standings.ts';
import type { Chapter, Story } from '../../model/story.ts';

/** A text with the file it was read from. Its lines are those of the file. */
interface ReadText {
  collection: string;
  id: string;
  file: string;
  prose: Prose | undefined;
  /** The line of a field of its frontmatter. */
  lineOf: (path: (string | number)[]) => number;
}

/** How many sentences of a chapter, its head among them, show on whose word they rest. */
export interface ChapterCoverage {
  id: string;
  file: string;
  claims: number;
  sentences: number;
  /** The sentences that carry no claim, quotation or note. */
  bare: { text: string; line: number }[];
}

/** A number and what it counts. */
export type Tally = [word: string, number: number];

/** What a story holds and how far it is supported, in numbers. */
export interface Coverage {
  records: Tally[];
  standings: [word: Standing | 'no standing' | 'disputed', number: number][];
  /** Claims and quotations per account. The last row is for those of no account. */
  accounts: { name: string; claims: number; quotations: number }[];
  /** Quotations per language of their original; undefined if the original was not found. */
  originals: [language: string | undefined, number: number][];
  chapters: ChapterCoverage[];
}

/** A sentence as an editor finds it, and whether it shows on whose word it rests. */
interface Counted {
  text: string;
  line: number;
  isBare: boolean;
}

const isBare = ({ uses }: Sentence): boolean =>
  !uses.some(({ name }) => proseComponents[name]?.isGround);

/** The sentences of the head: the summary, and those of In short, each or in parts. */
const headOf = ({ summary, summarizes, short }: Chapter, text: ReadText): Counted[] => [
  { text: summary, line: text.lineOf(['summary']), isBare: summarizes.length === 0 },
  ...short.map(({ says, claims }, index) => ({
    text: says,
    line: text.lineOf(['short', index, 'says']),
    isBare: claims.length === 0,
  })),
];

function coverChapter(chapter: Chapter, texts: readonly ReadText[]): ChapterCoverage {
  const { id, claims } = chapter;
  const text = texts.find((each) => each.collection === 'chapters' && each.id === id);
  const inProse = (text?.prose?.sentences ?? []).map((sentence) => ({
    text: sentence.text,
    line: sentence.line,
    isBare: isBare(sentence),
  }));
  const sentences = [...(text ? headOf(chapter, text) : []), ...inProse];
  return {
    id,
    file: text?.file ?? '',
    claims: claims.length,
    sentences: sentences.length,
    bare: sentences
      .filter((each) => each.isBare)
      .map(({ text: words, line }) => ({ text: words, line })),
  };
}

/** Counts words. The most frequent come first, equally frequent ones in alphabetical order. */
function countAll<Word extends string | undefined>(words: readonly Word[]): [Word, number][] {
  const counts = new Map<Word, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].toSorted(
    ([a, countOfA], [b, countOfB]) =>
      countOfB - countOfA || String(a).localeCompare(String(b), 'en'),
  );
}

/** The language of the original: of the words of the speaker, or of a voice that passed them on. */
function originalLanguage({ original, wordings, via }: Quotation): string | undefined {
  if (original) return undefined;
  return wordings.find(({ by }) => by === undefined || via.includes(by))?.lang;
}

function countRecords(story: Story): Tally[] {
  const {
    chapters,
    notes,
    claims,
    quotations,
    figures,
    events,
    people,
    terms,
    topics,
    sources,
    examined,
  } = story;
  const wordings = [...quotations.values()].flatMap((quotation) => quotation.wordings);
  return [
    ['chapters', chapters.length],
    ['notes', notes.size],
    ['claims', claims.size],
    ['quotations', quotations.size],
    ['wordings', wordings.length],
    ['figures', figures.size],
    ['events', events.size],
    ['people', people.size],
    ['terms', terms.size],
    ['topics', topics.size],
    ['sources', sources.size],
    ['examined documents', examined.size],
  ];
}

function countStandings(story: Story): Coverage['standings'] {
  const claims = [...story.claims.values()];
  const count = (standing: Standing | undefined) =>
    claims.filter((claim) => claim.standing === standing).length;
  return [
    ...standings.map((word): [Standing, number] => [word, count(word)]),
    ...(count(undefined) > 0 ? ([['no standing', count(undefined)]] as Coverage['standings']) : []),
    ['disputed', claims.filter(({ isDisputed }) => isDisputed).length],
  ];
}

function countAccounts(story: Story): Coverage['accounts'] {
  const [claims, quotations] = [[...story.claims.values()], [...story.quotations.values()]];
  return [
    ...[...story.accounts.values()].map((account) => ({
      name: account.name,
      claims: claims.filter(({ accounts }) => accounts.includes(account)).length,
      quotations: quotations.filter((quotation) => quotation.account === account).length,
    })),
    {
      name: 'no account',
      claims: claims.filter(({ accounts }) => accounts.length === 0).length,
      quotations: quotations.filter(({ account }) => account === undefined).length,
    },
  ];
}

/**
 * Counts what a story holds: its records, the standings of its claims, and the bare sentences of
 * its chapters, summaries and In short among them.
 */
export function measureCoverage(story: Story, texts: readonly ReadText[]): Coverage {
  return {
    records: countRecords(story),
    standings: countStandings(story),
    accounts: countAccounts(story),
    originals: countAll([...story.quotations.values()].map(originalLanguage)),
    chapters: story.chapters.map((chapter) => coverChapter(chapter, texts)),
  };
}
