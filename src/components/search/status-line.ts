import { make, makeButton } from './make-element.ts';
import type { Piece } from './status-words.ts';

/** The words about a search as nodes: what is said with weight, and what can be pressed. */
export const statusNodes = (pieces: readonly Piece[]): (Node | string)[] =>
  pieces.map((piece) => {
    if (typeof piece === 'string') return piece;
    if ('strong' in piece) return make('strong', {}, piece.strong);
    return makeButton({ class: 'act', 'data-act': piece.act, 'data-key': piece.act }, piece.words);
  });
