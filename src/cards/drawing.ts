import type { CardVoice } from '../model/card.ts';
import { fitLines } from './fit-text.ts';
import type { Letters, Style } from './set-letters.ts';
import { colorOf, colors } from './theme-values.ts';

/** Where what is on a card begins and ends, in pixels. */
export const EDGES = { left: 64, right: 1136, top: 52, bottom: 516 };

/** The least size of any letter, and that of letters which matter. */
export const LEAST = 30;
export const LEAST_WORDS = 46;

/** The size of a label, and that of a tile beside it. */
export const LABEL = 34;
export const TILE = 38;

/** A text on lines of one size. */
export interface Block {
  style: Style;
  lines: string[];
  /** From line to line, in pixels. */
  leading: number;
  isCut: boolean;
}

/** The height of a block, in pixels. */
export const heightOf = ({ lines, leading }: Block): number => lines.length * leading;

/** What a block is set in. */
export interface Setting {
  style: Style;
  /** From line to line, in sizes of its letters. */
  leading: number;
  width: number;
  /** The height that it has to keep within. */
  height: number;
}

/** Sets a text within a width and a height. Words that do not fit are left out at its end. */
export function setBlock(letters: Letters, text: string, setting: Setting): Block {
  const { style, width } = setting;
  const leading = style.size * setting.leading;
  const most = Math.max(Math.floor(setting.height / leading), 0);
  const measure = (line: string) => letters.widthOf(line, style);
  return { ...fitLines(text, width, most, measure), style, leading };
}

/** Where the ground line of letters is in their line, from its middle, in sizes. */
const GROUND = 0.235;

/** The lines of a block below one another, the first at the top. */
export const drawBlock = (letters: Letters, block: Block, x: number, top: number): string =>
  block.lines
    .map((line, index) => {
      const y = top + (index + 0.5) * block.leading + GROUND * block.style.size;
      return letters.outline(line, block.style, { x, y });
    })
    .join('');

/** Shapes in one color. */
export const inColor = (color: string, shapes: string): string =>
  `<g fill="${color}">${shapes}</g>`;

/** A box. */
export const box = (x: number, y: number, width: number, height: number): string =>
  `<path d="M${x} ${y}h${width}v${height}h${-width}z"/>`;

/** A line of dots within a box, along its longer side. */
export function dots(x: number, y: number, width: number, height: number): string {
  const size = Math.min(width, height);
  const length = Math.max(width, height) - size;
  const count = Math.max(Math.round(length / (size * 2)), 1);
  const at = (index: number) => (index * length) / count + size / 2;
  return Array.from({ length: count + 1 }, (_, index) =>
    width > height ? [x + at(index), y + size / 2] : [x + size / 2, y + at(index)],
  )
    .map(([cx, cy]) => `<circle cx="${cx}" cy="${cy}" r="${size / 2}"/>`)
    .join('');
}

/** The size of one letter on a tile, and of two. */
const TILE_LETTER = 26;
const TILE_LETTERS = 21;

/** The border of the tile of voices without a name: eight dots a side. */
function dottedBorder(x: number, y: number): string {
  const size = 3;
  const end = TILE - size;
  return [
    dots(x, y, TILE, size),
    dots(x, y + end, TILE, size),
    dots(x, y, size, TILE),
    dots(x + end, y, size, TILE),
  ].join('');
}

/** The small sign of the side that a voice speaks for, with its upper left corner at a point. */
export function drawTile(letters: Letters, voice: CardVoice, x: number, y: number): string {
  const color = colorOf(voice.color);
  if (voice.letters === undefined) return '';
  if (voice.letters === null) {
    const half = TILE / 2;
    const reach = half - 5;
    const path = `M${x + half} ${y + 5}l${reach} ${reach}l${-reach} ${reach}l${-reach} ${-reach}z`;
    return `<path fill="none" stroke="${color}" stroke-width="4.5" d="${path}"/>`;
  }
  const size = voice.letters.length > 1 ? TILE_LETTERS : TILE_LETTER;
  const style: Style = { role: 'name', size };
  const at = {
    x: x + (TILE - letters.widthOf(voice.letters, style)) / 2,
    y: y + TILE / 2 + size * 0.36,
  };
  const sign = letters.outline(voice.letters, style, at);
  return voice.isNamed
    ? inColor(color, box(x, y, TILE, TILE)) + inColor(colors.paper, sign)
    : inColor(color, dottedBorder(x, y) + sign);
}
