import type { Published } from '../model/ledger.ts';
import { sourcePages } from '../model/group-sources.ts';
import { knownPlaces } from '../model/known-addresses.ts';
import { routes } from '../model/routes.ts';
import type { Story } from '../model/story.ts';
import { outcomeOf, pairsByAddress } from './find-lost.ts';
import { type Pair, listPairs } from './list-pairs.ts';
import { listMoves } from './list-moves.ts';
import { followMoves } from './resolve-moves.ts';

/** What a page says at an address of its own that is gone. */
export interface GoneLine {
  /** The id that the address ends in; empty for the page as a whole. */
  id: string;
  /** The section it was in. */
  section: string | undefined;
  /** Where it stands now, and the title of the page; undefined where it is retired. */
  to: { address: string; title: string } | undefined;
  /** Why it is retired. */
  why: string | undefined;
  /** The last words; empty where no edition published any. */
  words: string;
  /** The first edition without it; undefined where none is published since. */
  gone: number | undefined;
}

/** A passage with other words than an edition published. */
export interface Reworded {
  id: string;
  /** Its wordings from the first to the present one, which may be in no edition yet. */
  wordings: { words: string; edition: { number: number; date: string } | undefined }[];
}

/** What old addresses of a page say to those who arrive by them. */
export interface Arrivals {
  page: string;
  /** Whether the page itself is gone. */
  isGone: boolean;
  /** Ids that are another’s now: they lead to the same passage; an empty one leads to the page. */
  aliases: { id: string; at: string }[];
  lines: GoneLine[];
  reworded: Reworded[];
}

const split = (address: string): [page: string, id: string] => {
  const [page = '', id = ''] = address.split('#');
  return [page, id];
};

/** The wordings of a passage, if it had others than the present one. */
function rewordedOf(passage: Published, pair: Pair, { ledger }: Story): Reworded[] {
  const [, id] = split(passage.at);
  const editionOf = (since: number) => ledger.editions.find(({ number }) => number === since);
  const published = [...passage.was, passage].map(({ words, since }) => ({
    words,
    edition: editionOf(since),
  }));
  const wordings =
    pair.words === passage.words
      ? published
      : [...published, { words: pair.words, edition: undefined }];
  return id && wordings.length > 1 ? [{ id, wordings }] : [];
}

/** Every address that is gone: those of the ledger, and those that only an entry of moves names. */
function goneAddresses(story: Story, known: ReadonlySet<string>): Published[] {
  const named = story.moves
    .filter(({ from }) => !known.has(from))
    .map(({ from }) => ({ at: from, is: '', words: '', since: 0, was: [] }));
  return [...story.ledger.passages, ...named];
}

/** The pages that are there: those on which something stands, and those of sources by letter. */
const standingPages = (story: Story): ReadonlySet<string> =>
  new Set([
    ...listPairs(story).map(({ page }) => page),
    ...sourcePages(story.sources.values()).map(({ key }) => routes.sourceLetter(key)),
  ]);

/** What every old address of a story says, by its page. */
export function listArrivals(story: Story): Arrivals[] {
  const moves = listMoves(story);
  const pairs = pairsByAddress(story);
  const titles = new Map(knownPlaces(story).map(({ address, names: [title] }) => [address, title]));
  const pages = new Map<string, Arrivals>();
  const standing = standingPages(story);
  const onPage = (page: string): Arrivals => {
    const isGone = !standing.has(page);
    const arrivals = pages.get(page) ?? { page, isGone, aliases: [], lines: [], reworded: [] };
    pages.set(page, arrivals);
    return arrivals;
  };
  const known = new Set(story.ledger.passages.map(({ at }) => at));
  for (const passage of goneAddresses(story, known)) {
    const [page, id] = split(passage.at);
    const outcome = outcomeOf(passage, moves, pairs);
    if (outcome.kind === 'here') {
      onPage(page).reworded.push(...rewordedOf(passage, outcome.pair, story));
      continue;
    }
    const fate = followMoves(passage.at, moves);
    if (outcome.kind === 'lost' || !fate) continue;
    const to = 'to' in fate ? fate.to : undefined;
    const [toPage, at] = split(to ?? '');
    const { words, gone } = passage;
    const why = 'retired' in fate ? fate.retired : undefined;
    const target =
      to === undefined ? undefined : { address: to, title: titles.get(toPage) ?? toPage };
    if (to !== undefined && toPage === page) onPage(page).aliases.push({ id, at });
    else onPage(page).lines.push({ id, section: passage.in, to: target, why, words, gone });
  }
  return [...pages.values()];
}

/** The pages that are gone, each with the page that all of its ids moved to unchanged, if so. */
export function listRedirects(story: Story): { from: string; to: string }[] {
  return listArrivals(story).flatMap(({ page, isGone, lines, aliases }) => {
    const [to = ''] = lines.find(({ id }) => id === '')?.to?.address.split('#') ?? [];
    const isWhole = lines.every(
      ({ id, to: target }) => target?.address === (id ? `${to}#${id}` : to),
    );
    return isGone && to !== '' && isWhole && aliases.length === 0 ? [{ from: page, to }] : [];
  });
}
