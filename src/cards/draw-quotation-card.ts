import type { QuotationCard } from '../model/card.ts';
import {
  type Block,
  EDGES,
  LABEL,
  LEAST_WORDS,
  TILE,
  box,
  dots,
  drawBlock,
  drawTile,
  heightOf,
  inColor,
  setBlock,
} from './drawing.ts';
import { fitLine } from './fit-line.ts';
import { balance } from './fit-text.ts';
import type { Letters, Style } from './set-letters.ts';
import { colorOf, colors } from './theme-values.ts';

/** Sizes of the words and of what they say in English, the largest that fit being taken. */
const SIZES = [
  [82, 52],
  [72, 52],
  [64, 48],
  [56, 46],
  [50, 46],
  [46, 46],
] as const;

const RULE = 12;
const LEFT = 110;
const WIDTH = EDGES.right - LEFT;
const HEAD_GROUND = 92;
const WORDS_TOP = 118;
const BOTTOM = 506;
const BETWEEN = 18;

/** The words of a card, as they are set: in their own language, in English, or both. */
interface Words {
  main: Block;
  own: Block | undefined;
}

function setIn(letters: Letters, text: string, style: Style, height: number): Block {
  const block = setBlock(letters, text, { style, leading: 1.17, width: WIDTH, height });
  return { ...block, lines: balance(block.lines, WIDTH, (line) => letters.widthOf(line, style)) };
}

const setWords = (letters: Letters, text: string, size: number, height: number): Block =>
  setIn(letters, text, { role: size > LEAST_WORDS ? 'display' : 'text', size }, height);

const setOwn = (letters: Letters, text: string, size: number, height: number): Block =>
  setIn(letters, text, { role: 'text', size }, height);

/** Words alone, at the largest size at which they fit; at the least, some are left out. */
function setAlone(letters: Letters, text: string, height: number): Words {
  for (const [size] of SIZES) {
    const main = setWords(letters, text, size, height);
    if (!main.isCut) return { main, own: undefined };
  }
  return { main: setWords(letters, text, LEAST_WORDS, height), own: undefined };
}

/**
 * Sets the words of a quotation. Where they and their English do not both fit whole, or no font has
 * their letters, the English stands alone.
 */
export function setQuotationCard(letters: Letters, card: QuotationCard): Words | undefined {
  const height = BOTTOM - WORDS_TOP;
  const original =
    card.original !== undefined && letters.have(card.original, 'display')
      ? card.original
      : undefined;
  if (original !== undefined && card.own !== undefined)
    for (const [size, small] of SIZES) {
      const main = setWords(letters, original, size, height);
      const rest = height - heightOf(main) - BETWEEN;
      const own = setOwn(letters, card.own, small, rest);
      if (!main.isCut && !own.isCut) return { main, own };
    }
  const alone = card.own ?? original;
  return alone === undefined ? undefined : setAlone(letters, alone, height);
}

function drawHead(letters: Letters, { voice, date }: QuotationCard): string {
  const x = LEFT + (voice.letters === undefined ? 0 : TILE + 17);
  const plain = { role: 'label', size: LABEL } as const;
  const bold = { role: 'name', size: LABEL } as const;
  const when = `, ${date}`;
  const room = EDGES.right - x - letters.widthOf(when, plain);
  const name = fitLine(letters, voice.name, bold, room);
  const end = x + letters.widthOf(name, bold);
  return [
    drawTile(letters, voice, LEFT, HEAD_GROUND - TILE + 8),
    letters.outline(name, bold, { x, y: HEAD_GROUND }),
    inColor(colors.second, letters.outline(when, plain, { x: end, y: HEAD_GROUND })),
  ].join('');
}

/** Draws the card of a quotation: whose words, of which day, and the words beside their rule. */
export function drawQuotationCard(letters: Letters, card: QuotationCard): string {
  const words = setQuotationCard(letters, card);
  const { color, isNamed } = card.voice;
  const top = 58;
  const rule = (isNamed ? box : dots)(EDGES.left, top, RULE, 502 - top);
  const below = words ? WORDS_TOP + heightOf(words.main) + BETWEEN : WORDS_TOP;
  return [
    inColor(colorOf(color), rule),
    drawHead(letters, card),
    words ? drawBlock(letters, words.main, LEFT, WORDS_TOP) : '',
    words?.own ? inColor(colors.second, drawBlock(letters, words.own, LEFT, below)) : '',
  ].join('');
}
