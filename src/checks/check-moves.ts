import { pairsByAddress } from '../ledger/find-lost.ts';
import { listMoves } from '../ledger/list-moves.ts';
import { addressesOf } from './check-links.ts';
import { type Check, entriesOf, fieldOf } from './checked-content.ts';
import { findCircles } from './find-circles.ts';
import { type Issue, issue } from './issue.ts';

/** Entries of moves that lead nowhere, and those for what is still there or said already. */
export const checkMoves: Check = (content) => {
  const [entry] = entriesOf(content, 'moves');
  if (!entry?.isSound) return [];
  const { moves, ledger } = content.story;
  const pairs = pairsByAddress(content.story);
  const published = new Map(ledger.passages.map(({ at, is }) => [at, is]));
  const { mayBeRight, suggest } = addressesOf(content);
  const known = listMoves(content.story);
  const isHere = (address: string) => {
    const pair = pairs.get(address);
    return pair !== undefined && pair.record === (published.get(address) ?? pair.record);
  };
  return moves.flatMap(({ from, to }, index): Issue[] => {
    const first = moves.findIndex((move) => move.from === from);
    const leads = to === undefined || mayBeRight(to) || pairs.has(to) || known.has(to);
    return [
      ...(isHere(from)
        ? [issue('moved-and-here', fieldOf(entry, index, 'from'), { address: from })]
        : []),
      ...(first < index
        ? [issue('moved-twice', fieldOf(entry, index), { address: from, first: first + 1 })]
        : []),
      ...(leads
        ? []
        : [issue('moved-nowhere', fieldOf(entry, index, 'to'), { to, nearest: suggest(to) })]),
    ];
  });
};

/** Moves that lead in a circle. */
export const checkMovesInCircle: Check = (content) => {
  const [entry] = entriesOf(content, 'moves');
  const { moves } = content.story;
  const graph = new Map(moves.map(({ from, to }) => [from, to === undefined ? [] : [to]]));
  return findCircles(graph).flatMap((circle): Issue[] => {
    const index = moves.findIndex(({ from }) => from === circle[0]);
    const addresses = [...circle, ...circle.slice(0, 1)];
    return entry ? [issue('moved-in-circle', fieldOf(entry, index), { addresses })] : [];
  });
};
