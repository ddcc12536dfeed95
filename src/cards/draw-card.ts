import { type Card, cardSize } from '../model/card.ts';
import { EDGES, LEAST, box, inColor } from './drawing.ts';
import { drawCallsCard } from './draw-calls-card.ts';
import { drawClaimCard } from './draw-claim-card.ts';
import { drawMark } from './draw-mark.ts';
import { drawQuotationCard } from './draw-quotation-card.ts';
import { drawTitleCard } from './draw-title-card.ts';
import { fitLine } from './fit-line.ts';
import type { Letters } from './set-letters.ts';
import { colors } from './theme-values.ts';

const FOOT_TOP = 546;
const FOOT_GROUND = 600;
const TITLE = { role: 'italic', size: 38 } as const;
const MARK = 26;
/** How much of the foot the title of the site may take, and what is between it and the rest. */
const TITLE_WIDTH = 640;
const BETWEEN = 40;

function drawFoot(letters: Letters, { site, foot, footMark }: Card): string {
  const title = fitLine(letters, site, TITLE, TITLE_WIDTH);
  const style = { role: footMark ? 'name' : 'label', size: LEAST } as const;
  const taken = letters.widthOf(title, TITLE) + BETWEEN + (footMark ? MARK + 16 : 0);
  const words = fitLine(letters, foot, style, EDGES.right - EDGES.left - taken);
  const x = EDGES.right - letters.widthOf(words, style);
  const told = letters.outline(words, style, { x, y: FOOT_GROUND });
  return [
    box(EDGES.left, FOOT_TOP, EDGES.right - EDGES.left, 2),
    letters.outline(title, TITLE, { x: EDGES.left, y: FOOT_GROUND - 1 }),
    footMark ? told : inColor(colors.second, told),
    footMark ? drawMark(footMark, x - MARK - 16, FOOT_GROUND - MARK + 2, MARK, colors.ink) : '',
  ].join('');
}

function drawContent(letters: Letters, card: Card): string {
  switch (card.kind) {
    case 'title':
      return drawTitleCard(letters, card);
    case 'quotation':
      return drawQuotationCard(letters, card);
    case 'claim':
      return drawClaimCard(letters, card);
    case 'calls':
      return drawCallsCard(letters, card);
  }
}

/** A card as a picture whose letters are outlines. */
export function drawCard(letters: Letters, card: Card): string {
  const { width, height } = cardSize;
  const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  const content = drawContent(letters, card) + drawFoot(letters, card);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size}>`,
    `<rect width="${width}" height="${height}" fill="${colors.paper}"/>`,
    // Marks and outlines take the color of their text.
    `<g fill="${colors.ink}" color="${colors.ink}">${content}</g></svg>`,
  ].join('');
}
