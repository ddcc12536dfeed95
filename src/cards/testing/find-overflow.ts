import type { Card } from '../../model/card.ts';
import { drawCard } from '../draw-card.ts';
import { EDGES, LEAST } from '../drawing.ts';
import type { Letters } from '../set-letters.ts';

/** Letters that were drawn, with the box that they fill. */
export interface DrawnLine {
  text: string;
  size: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** How far the letters of our faces rise and fall from their ground line, in sizes. */
const RISE = 0.72;
const FALL = 0.24;

/** What letters a card has, and where. */
export function linesOf(letters: Letters, card: Card): DrawnLine[] {
  const drawn: DrawnLine[] = [];
  const noting: Letters = {
    ...letters,
    outline: (text, style, { x, y }) => {
      const { size } = style;
      const right = x + letters.widthOf(text, style);
      // The sign on a tile is part of its tile.
      if (size >= LEAST)
        drawn.push({ text, size, left: x, right, top: y - RISE * size, bottom: y + FALL * size });
      return letters.outline(text, style, { x, y });
    },
  };
  drawCard(noting, card);
  return drawn.filter(({ text }) => text !== '');
}

/** A hair of a pixel, which rounding may add. */
const HAIR = 0.01;

/** Lines of a card that leave its edges or run into another, each with what is wrong. */
export function findOverflow(letters: Letters, card: Card): string[] {
  const lines = linesOf(letters, card);
  const outside = lines
    .filter(
      ({ left, right, top, bottom }) =>
        left < EDGES.left - HAIR || right > EDGES.right + HAIR || top < 40 || bottom > 620,
    )
    .map(({ text }) => `outside: ${text}`);
  const crossed = lines.flatMap((one, index) =>
    lines
      .slice(index + 1)
      .filter(
        (other) =>
          one.left < other.right - HAIR &&
          other.left < one.right - HAIR &&
          one.top < other.bottom &&
          other.top < one.bottom,
      )
      .map((other) => `“${one.text}” runs into “${other.text}”`),
  );
  return [...outside, ...crossed].map((fault) => `${card.page}: ${fault}`);
}
