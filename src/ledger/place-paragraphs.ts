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

/** The published paragraphs of a page that nothing says are gone, in the order they stood in. */
function knownParagraphs(page: string, registry: Registry): KnownParagraph[] {
  const moves = movesOf(registry);
  const pages = pagesOf(page, registry);
  return registry.ledger.passages.flatMap((passage) => {
    const [home = '', id = ''] = passage.at.split('#');
    const isKnown = isParagraph(passage) && pages.includes(home) && !passage.gone;
    return isKnown && !moves.has(passage.at) ? [{ id, words: passage.words }] : [];
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
  const used = registry.ledger.passages
    .filter((passage) => isParagraph(passage) && pages.includes(passage.at.split('#')[0] ?? ''))
    .map(({ at }) => Number(PARAGRAPH.exec(at.split('#')[1] ?? '')?.groups?.['number'] ?? 0));
  let last = Math.max(0, ...used);
  return placeParagraphs(page, words, registry).map((id) => id ?? `p${(last += 1)}`);
}
