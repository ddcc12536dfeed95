import { symbolIn } from '../../model/standing-symbols.ts';
import type { Item, SideTile } from '../../search/answer.ts';
import { make } from './make-element.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** One of the small drawings that every page holds, by its name. */
function drawing(symbol: string, name = 'mark'): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', name);
  svg.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS(SVG, 'use');
  use.setAttribute('href', `#m-${symbol}`);
  svg.append(use);
  return svg;
}

/** The mark of a standing; nothing if it is none. */
export function markOf(standing: string | undefined): SVGSVGElement[] {
  const symbol = symbolIn(standing);
  return symbol === undefined ? [] : [drawing(symbol)];
}

/** The tile of a side. If it is alone, it tells screen readers the name of the side. */
export function tileOf({ name, letter, color }: SideTile, isAlone = true): HTMLElement {
  const label = isAlone ? { role: 'img', 'aria-label': name } : { 'aria-hidden': 'true' };
  const shape = letter === '' ? 'tile tile-others' : 'tile';
  const tile = make('span', { class: shape, ...label }, letter || drawing('diamond', ''));
  // Not by its class: a page that is read has only the colors of the sides that are on it.
  tile.style.setProperty('--side', `var(--side-${color})`);
  return tile;
}

/** How well a result holds and on whose side's word: mark, word, tiles. */
export const standingOf = ({ standing, standingWords, sides }: Item): HTMLElement[] =>
  standing === undefined && sides.length === 0
    ? []
    : [
        make(
          'span',
          { class: 'result-standing' },
          ...markOf(standing),
          ...(standingWords === undefined ? [] : [' ', standingWords]),
          ...sides.map((side) => tileOf(side)),
        ),
      ];
