import { readFileSync } from 'node:fs';
import type { CardColor } from '../model/card.ts';

const theme = readFileSync(new URL('../styles/theme.css', import.meta.url), 'utf8');

function valueOf(name: string): string {
  const value = new RegExp(`--${name}: (?:light-dark\\()?([^,;]+)`, 'u').exec(theme)?.[1];
  if (value === undefined) throw new Error(`src/styles/theme.css has no --${name} for the cards.`);
  return value;
}

/** The colors of cards: those of the light page, because a card has no reader to ask. */
export const colors = {
  paper: valueOf('paper'),
  ink: valueOf('ink'),
  second: valueOf('ink-2'),
};

/** The color of whose word something is. */
export const colorOf = (color: CardColor): string =>
  color === 'ink' ? colors.ink : valueOf(`side-${color}`);

/** The weights of labels: of plain words and of names. */
export const weights = {
  plain: Number(valueOf('font-weight-plain')),
  name: Number(valueOf('font-weight-name')),
};

/** How much nearer the letters of titles are, in ems. */
export const titleTracking = Number.parseFloat(valueOf('text-h1--letter-spacing'));
