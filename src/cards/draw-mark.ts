import { readFileSync } from 'node:fs';

const symbols = readFileSync(
  new URL('../components/shared/mark-symbols.svg', import.meta.url),
  'utf8',
);

/** The mark of a standing as pages draw it, with its upper left corner at a point. */
export function drawMark(symbol: string, x: number, y: number, size: number, ink: string): string {
  const drawn = new RegExp(`<symbol id="m-${symbol}"[^>]*>([^]*?)</symbol>`, 'u').exec(symbols);
  if (!drawn) throw new Error(`mark-symbols.svg has no symbol m-${symbol}, which a card draws.`);
  const place = `translate(${x} ${y}) scale(${size / 16})`;
  return `<g fill="${ink}" color="${ink}" transform="${place}">${drawn[1]}</g>`;
}
