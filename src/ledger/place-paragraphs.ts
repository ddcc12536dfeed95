import type { Ledger, Published } from '../model/ledger.ts';
import type { Registry } from '../model/read-registry.ts';
import { type KnownParagraph, matchParagraphs } from './match-paragraphs.ts';
import { movesOf } from './resolve-moves.ts';

/** What the ids of paragraphs begin with. Short: a chapter has many. */
const PARAGRAPH = /^p(?<number>\d+)$/u;

const isParagraph = ({ is }: { is: string }): boolean => is.startsWith('paragraph ');

/** The pages whose passages are those of a page: itself, and those that moved to it whole. */
const pagesOf = (page: string, { moves }: Registry): string[] => [
  page,
  ...moves.flatMap(({ from, to }) => (to === page && !from.includes('#') ? [from] : [])),
];

/** The published paragraphs of each page, in the order they stood in. */
type ByPage = ReadonlyMap<string, readonly Published[]>;

const pageOf = ({ at }: Published): string => at.split('#')[0] ?? '';

// Every chapter asks for its own, and a ledger is as long as the site.
const known = new WeakMap<Ledger, ByPage>();

function paragraphsOf(pages: readonly string[], { ledger }: Registry): Published[] {
  const byPage = known.get(ledger) ?? Map.groupBy(ledger.passages.filter(isParagraph), pageOf);
  known.set(ledger, byPage);
  const [only = '', ...others] = pages;
  if (others.length === 0) return [...(byPage.get(only) ?? [])];
  const meant = new Set(pages.flatMap((page) => byPage.get(page) ?? []));
  return ledger.passages.filter((passage) => meant.has(passage));
}

/** The published paragraphs of a page that nothing says are gone, in the order they stood in. */
function knownParagraphs(page: string, registry: Registry): KnownParagraph[] {
  const moves = movesOf(registry);
  const pages = pagesOf(page, registry);
  return paragraphsOf(pages, registry).flatMap((passage) => {
    const id = passage.at.split('#')[1] ?? '';
    return passage.gone || moves.has(passage.at) ? [] : [{ id, words: passage.words }];
  });
}

/**
 * The ids of the paragraphs of a chapter, by their words; undefined for one that no edition has
 * published.
 */
export const placeParagraphs = (
  page: string,
  words: readonly string[],
  registry: Registry,
): (string | undefined)[] => matchParagraphs(knownParagraphs(page, registry), words);

/**
 * The ids that an edition gives the paragraphs of a chapter: new ones to those without. None is
 * ever used again.
 */
export function numberParagraphs(
  page: string,
  words: readonly string[],
  registry: Registry,
): string[] {
  const pages = pagesOf(page, registry);
  const used = paragraphsOf(pages, registry).map(({ at }) =>
    Number(PARAGRAPH.exec(at.split('#')[1] ?? '')?.groups?.['number'] ?? 0),
  );
  let last = Math.max(0, ...used);
  return placeParagraphs(page, words, registry).map((id) => id ?? `p${(last += 1)}`);
}
