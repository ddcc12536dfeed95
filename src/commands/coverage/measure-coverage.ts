import type { Prose } from '../../model/prose.ts';
import { proseComponents } from '../../model/prose-components.ts';
import type { Sentence } from '../../model/split-sentences.ts';
import type { Quotation } from '../../model/records.ts';
import { type Standing, standings } from '../../model/standings.ts';
import type { Story } from '../../model/story.ts';

/** A text with the file it was read from, lines counted in the file. */
interface ReadText {
  collection: string;
  id: string;
  file: string;
  prose: Prose | undefined;
}

/** How far a chapter shows on whose word its sentences stand. */
export interface ChapterCoverage {
  id: string;
  file: string;
  claims: number;
  sentences: number;
  /** The sentences that carry no claim, quotation or note. */
  bare: Sentence[];
}

/** A number and what it counts. */
export type Tally = [word: string, number: number];

/** What a story holds and how far it is supported, in numbers. */
export interface Coverage {
  records: Tally[];
  standings: [word: Standing | 'no standing' | 'disputed', number: number][];
  /** Claims and quotations by account; what belongs to none last. */
  accounts: { name: string; claims: number; quotations: number }[];
  /** Quotations by the language of their original; undefined for one that was not found. */
  originals: [language: string | undefined, number: number][];
  chapters: ChapterCoverage[];
}

const isBare = ({ uses }: Sentence): boolean =>
  !uses.some((name) => proseComponents[name]?.isGround);

/** The most frequent first, in alphabetical order where they are equal. */
function countAll<Word extends string | undefined>(words: readonly Word[]): [Word, number][] {
  const counts = new Map<Word, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].toSorted(([a, m], [b, n]) => n - m || String(a).localeCompare(String(b)));
}

/** The language of the words that the speaker, or a hand before the outlets, is on record with. */
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

/** Counts what a story holds: its records, how its claims stand, and which sentences of its chapters stand bare. */
export function measureCoverage(story: Story, texts: readonly ReadText[]): Coverage {
  return {
    records: countRecords(story),
    standings: countStandings(story),
    accounts: countAccounts(story),
    originals: countAll([...story.quotations.values()].map(originalLanguage)),
    chapters: story.chapters.map(({ id, claims }) => {
      const text = texts.find((each) => each.collection === 'chapters' && each.id === id);
      const sentences = text?.prose?.sentences ?? [];
      return {
        id,
        file: text?.file ?? '',
        claims: claims.length,
        sentences: sentences.length,
        bare: sentences.filter(isBare),
      };
    }),
  };
}
