import { routes } from '../model/routes.ts';
import type { Story } from '../model/story.ts';
import { addressOf, listPairs } from './list-pairs.ts';
import { type Moves, movesOf } from './resolve-moves.ts';

/** The lists that have one page or several, by how long they are. */
const LISTS: readonly string[] = [routes.notes, routes.glossary, routes.sources, routes.timeline];

/** The list that a page is of, if it is of one: that of somebody’s words begins at their page. */
const listOf = (page: string): string | undefined =>
  LISTS.find((list) => page.startsWith(list)) ?? /^\/people\/[^/]+\//u.exec(page)?.[0];

/** An id in a list, on whichever of its pages. */
function placeInList(address: string): string | undefined {
  const [page = '', fragment = ''] = address.split('#');
  const list = listOf(page);
  return list && fragment ? `${list}#${fragment}` : undefined;
}

function findMoves(story: Story): Moves {
  const now = new Map(
    listPairs(story).flatMap((pair) => {
      const place = placeInList(addressOf(pair));
      return place ? [[place, pair] as const] : [];
    }),
  );
  const moved = story.ledger.passages.flatMap(({ at: from, is }) => {
    const pair = now.get(placeInList(from) ?? '');
    const to = pair?.record === is ? addressOf(pair) : from;
    return to === from ? [] : [[from, { from, to }] as const];
  });
  return new Map<string, Story['moves'][number]>([...moved, ...movesOf(story)]);
}

const found = new WeakMap<Story, Moves>();

/**
 * The moves of a story, by the address that is gone: those that an editor has written, and those
 * of published records that stand on another page of their list since it grew or shrank.
 */
export function listMoves(story: Story): Moves {
  const moves = found.get(story) ?? findMoves(story);
  found.set(story, moves);
  return moves;
}
