import type { CardClaim, ClaimCard } from '../model/card.ts';
import {
  type Block,
  EDGES,
  LABEL,
  TILE,
  box,
  dots,
  drawBlock,
  drawTile,
  inColor,
  setBlock,
} from './drawing.ts';
import { drawMark } from './draw-mark.ts';
import { fitLine } from './fit-line.ts';
import { balance } from './fit-text.ts';
import type { Letters } from './set-letters.ts';
import { colorOf, colors } from './theme-values.ts';

/** The sizes of what claims say, one for both, the largest that fits being taken. */
const SIZES = [66, 60, 54, 50, 46];
const LEADING = 1.1;
const GUTTER = 64;
const MARK = 46;
const HEAD_GROUND = 88;
const RULE_TOP = 132;
const RULE = 10;
const TILE_TOP = 168;
const WORDS_TOP = 216;

/** How wide the column of each claim is. */
const widthFor = (count: number): number =>
  (EDGES.right - EDGES.left - GUTTER * (count - 1)) / count;

/** Sets what each claim says, all in one size. */
function setClaimCard(letters: Letters, { claims }: ClaimCard): Block[] {
  const width = widthFor(claims.length);
  const height = EDGES.bottom + 6 - WORDS_TOP;
  const tried = SIZES.map((size) =>
    claims.map(({ says }) => {
      const style = { role: 'display', size } as const;
      const block = setBlock(letters, says, { style, leading: LEADING, width, height });
      const measure = (line: string) => letters.widthOf(line, style);
      return { ...block, lines: balance(block.lines, width, measure) };
    }),
  );
  return tried.find((blocks) => blocks.every(({ isCut }) => !isCut)) ?? tried.at(-1) ?? [];
}

function drawHead(letters: Letters, { mark, dateline }: ClaimCard): string {
  const bold = { role: 'name', size: LABEL } as const;
  const plain = { role: 'label', size: LABEL } as const;
  const x = EDGES.left + MARK + 18;
  const after = x + letters.widthOf(mark.word, bold);
  const rest = fitLine(letters, `, ${dateline}`, plain, EDGES.right - after);
  return [
    drawMark(mark.symbol, EDGES.left, EDGES.top, MARK, colors.ink),
    letters.outline(mark.word, bold, { x, y: HEAD_GROUND }),
    inColor(colors.second, letters.outline(rest, plain, { x: after, y: HEAD_GROUND })),
  ].join('');
}

function drawColumn(
  letters: Letters,
  { voice }: CardClaim,
  words: Block,
  x: number,
  width: number,
) {
  const style = { role: 'name', size: LABEL } as const;
  const nameLeft = x + (voice.letters === undefined ? 0 : TILE + 17);
  const name = fitLine(letters, voice.name, style, x + width - nameLeft);
  return [
    inColor(colorOf(voice.color), (voice.isNamed ? box : dots)(x, RULE_TOP, width, RULE)),
    drawTile(letters, voice, x, TILE_TOP),
    letters.outline(name, style, { x: nameLeft, y: TILE_TOP + 30 }),
    drawBlock(letters, words, x, WORDS_TOP),
  ].join('');
}

/** Draws the card of a claim: how it stands, and beside it what contradicts it. */
export function drawClaimCard(letters: Letters, card: ClaimCard): string {
  const width = widthFor(card.claims.length);
  const blocks = setClaimCard(letters, card);
  const columns = card.claims.map((claim, index) => {
    const block = blocks[index];
    return block
      ? drawColumn(letters, claim, block, EDGES.left + index * (width + GUTTER), width)
      : '';
  });
  return drawHead(letters, card) + columns.join('');
}
