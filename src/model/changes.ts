/** A run of words of a wording: in the other one too, or only in this one. */
export interface ChangedWords {
  text: string;
  isOwn: boolean;
}

/** What an edition did with a passage. */
export interface Change {
  kind: 'reworded' | 'added' | 'moved' | 'retired';
  /** What it is, in a word: a paragraph, a claim. */
  what: string;
  /** Where it stands now, or what tells of it. */
  address: string;
  /** What it said, if it says something else now or nothing more. */
  before: readonly ChangedWords[];
  /** What it says, if it said something else before or nothing. */
  after: readonly ChangedWords[];
  /** Why it is retired. */
  why: string | undefined;
}

/** What an edition changed on one page. */
export interface PageChanges {
  address: string;
  title: string;
  changes: readonly Change[];
}

/** What an edition changed. */
export interface EditionChanges {
  /** Undefined for what changed since the last edition and is in none yet. */
  edition: { number: number; date: string } | undefined;
  /** The number of the edition before. */
  previous: number;
  pages: readonly PageChanges[];
}

/**
 * How many bytes of words and addresses one list of changes has at most. Two such lists and the
 * corrections are on one page, which is under 60 kB compressed even if no word comes twice.
 */
const ROOM = 20_000;

/** What the markup of one change weighs beside its words, in bytes. */
const MARKUP = 100;

const weigh = ({ address, before, after, why = '' }: Change): number =>
  Buffer.byteLength([address, ...[...before, ...after].map(({ text }) => text), why].join('')) +
  MARKUP;

/** The changes of an edition in lists that a page has room for; without any, one empty list. */
export function partChanges(pages: readonly PageChanges[], room = ROOM): PageChanges[][] {
  const parts: Change[][] = [[]];
  const pageOf = new Map(pages.flatMap((page) => page.changes.map((change) => [change, page])));
  let left = room;
  for (const change of pageOf.keys()) {
    const weight = weigh(change);
    if (weight > left && left < room) {
      parts.push([]);
      left = room;
    }
    left -= weight;
    parts.at(-1)?.push(change);
  }
  return parts.map((part) =>
    [...Map.groupBy(part, (change) => pageOf.get(change))].flatMap(([page, changes]) =>
      page ? [{ ...page, changes }] : [],
    ),
  );
}

/** How many changes there are of each kind, the kinds in their order. */
export function countChanges(
  pages: readonly PageChanges[],
): { kind: Change['kind']; count: number }[] {
  const all = pages.flatMap(({ changes }) => changes);
  return (['reworded', 'added', 'moved', 'retired'] as const)
    .map((kind) => ({ kind, count: all.filter((change) => change.kind === kind).length }))
    .filter(({ count }) => count > 0);
}
