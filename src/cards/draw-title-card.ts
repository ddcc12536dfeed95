import type { TitleCard } from '../model/card.ts';
import {
  type Block,
  EDGES,
  LABEL,
  LEAST_WORDS,
  TILE,
  drawBlock,
  drawTile,
  heightOf,
  inColor,
  setBlock,
} from './drawing.ts';
import { BAR, drawBar } from './draw-bar.ts';
import { fitLine } from './fit-line.ts';
import { balance } from './fit-text.ts';
import type { Letters } from './set-letters.ts';
import { colors } from './theme-values.ts';

/** The sizes of a title, the largest that leaves room for its sentence being taken. */
const TITLES = [104, 96, 88, 80, 72, 66, 60];
/** From line to line of a sentence: loose, or close where it is long. */
const LEADINGS = [1.3, 1.2];
const WIDTH = EDGES.right - EDGES.left;
/** Where the label’s letters stand, where the title begins, and where a bar has its ground line. */
const LABEL_GROUND = 88;
const TITLE_TOP = 106;
const BAR_GROUND = 489;
/** Between title and sentence, and above the bar, in pixels. */
const AFTER_TITLE = 22;
const ABOVE_BAR = 22;
/** How many lines a title may have where not all words fit. */
const CUT_TITLE_LINES = 2;

interface Blocks {
  title: Block;
  sentence: Block;
}

function setTitle(letters: Letters, text: string, size: number, height: number): Block {
  const style = { role: 'display', size } as const;
  const block = setBlock(letters, text, { style, leading: 1.04, width: WIDTH, height });
  const measure = (line: string) => letters.widthOf(line, style);
  return { ...block, lines: balance(block.lines, WIDTH, measure) };
}

function setBoth(letters: Letters, card: TitleCard, title: Block, leading: number, room: number) {
  const sentence = setBlock(letters, card.sentence, {
    style: { role: 'text', size: LEAST_WORDS },
    leading,
    width: WIDTH,
    height: room - heightOf(title) - AFTER_TITLE,
  });
  return { title, sentence };
}

/** The largest title beside which all words fit; else the smallest, and words are left out. */
function setTitleCard(letters: Letters, card: TitleCard): Blocks {
  const bottom = card.bar.length > 0 ? BAR_GROUND - BAR - ABOVE_BAR : EDGES.bottom;
  const room = bottom - TITLE_TOP;
  for (const size of TITLES)
    for (const leading of LEADINGS) {
      const blocks = setBoth(
        letters,
        card,
        setTitle(letters, card.title, size, room),
        leading,
        room,
      );
      if (!blocks.title.isCut && !blocks.sentence.isCut) return blocks;
    }
  const [size = LEAST_WORDS, leading = 1] = [TITLES.at(-1), LEADINGS.at(-1)];
  const title = setTitle(letters, card.title, size, size * 1.04 * CUT_TITLE_LINES);
  return setBoth(letters, card, title, leading, room);
}

/** Draws the card of a page with a title: label, title, sentence and bar. */
export function drawTitleCard(letters: Letters, card: TitleCard): string {
  const { title, sentence } = setTitleCard(letters, card);
  const hasTile = card.voice?.letters !== undefined;
  const labelLeft = EDGES.left + (hasTile ? TILE + 17 : 0);
  const style = { role: 'label', size: LABEL } as const;
  const label = fitLine(letters, card.label, style, EDGES.right - labelLeft);
  const at = { x: labelLeft, y: LABEL_GROUND };
  const sentenceTop = TITLE_TOP + heightOf(title) + AFTER_TITLE;
  const { left } = EDGES;
  return [
    card.voice ? drawTile(letters, card.voice, left, LABEL_GROUND - TILE + 7) : '',
    inColor(colors.second, letters.outline(label, style, at)),
    drawBlock(letters, title, left, TITLE_TOP),
    drawBlock(letters, sentence, left, sentenceTop),
    card.bar.length > 0 ? drawBar(card.bar, { x: left, width: WIDTH, bottom: BAR_GROUND }) : '',
  ].join('');
}
