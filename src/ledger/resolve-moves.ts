import type { Story } from '../model/story.ts';

/** What the moves of a story say of an address. */
export type Fate =
  | { retired: string }
  | {
      to: string;
      /** False where only the entry of its page speaks of it: then the id has to be there too. */
      isStated: boolean;
    };

/** The moves of a story, by the address that is gone. */
export type Moves = ReadonlyMap<string, Story['moves'][number]>;

/** The moves of a story, by the address that is gone. The first of two counts. */
export const movesOf = ({ moves }: Pick<Story, 'moves'>): Moves =>
  new Map(moves.toReversed().map((move) => [move.from, move]));

/** The next step from an address: its own entry, else that of its page, which holds for all ids. */
function stepFrom(address: string, moves: Moves): Fate | undefined {
  const [page = '', fragment] = address.split('#');
  const own = moves.get(address);
  const move = own ?? moves.get(page);
  if (move?.retired !== undefined) return { retired: move.retired };
  if (move?.to === undefined) return undefined;
  const isStated = own !== undefined || move.to.includes('#');
  return { to: isStated ? move.to : `${move.to}#${fragment}`, isStated };
}

/**
 * Where the moves lead from an address in the end, or why it is retired; undefined for one that no
 * entry speaks of, and for one in a circle.
 */
export function followMoves(address: string, moves: Moves): Fate | undefined {
  const seen = new Set([address]);
  let fate = stepFrom(address, moves);
  while (fate && 'to' in fate) {
    if (seen.has(fate.to)) return undefined;
    seen.add(fate.to);
    const next = stepFrom(fate.to, moves);
    if (!next) return fate;
    fate = 'to' in next ? { ...next, isStated: fate.isStated || next.isStated } : next;
  }
  return fate;
}
