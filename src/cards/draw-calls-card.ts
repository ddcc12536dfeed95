import type { CallsCard, CardCall } from '../model/card.ts';
import {
  type Block,
  EDGES,
  LABEL,
  LEAST_WORDS,
  box,
  drawBlock,
  inColor,
  setBlock,
} from './drawing.ts';
import { balance } from './fit-text.ts';
import type { Letters } from './set-letters.ts';
import { colors } from './theme-values.ts';

const WIDTH = EDGES.right - EDGES.left;
const TITLES = [76, 68, 60, 54];
const LEADING = 1.06;
/** The most height of a title, and where the ground line and the longest calls are. */
const TITLE_HEIGHT = 172;
const GROUND = 465;
const LONGEST = 180;
/** The height of a minute, if the longest calls let it, and of a call of unknown length. */
const MINUTE = 2;
const UNKNOWN = 44;
/** How thick a call is, and the last one. */
const CALL = 5;
const LAST = 12;
const LINE = 3;
/** The sizes of the words in a gap, and the room beside them. */
const GAPS = [150, 128, 108, 90, 76, 64, 54];
const GAP_ROOM = 32;

const left = (at: number): number => EDGES.left + at * WIDTH;

/** Sets the title of a card with calls: at the least size, words that do not fit are left out. */
function setCallsTitle(letters: Letters, { title }: CallsCard): Block {
  const setAt = (size: number): Block => {
    const style = { role: 'display', size } as const;
    const setting = { style, leading: LEADING, width: WIDTH, height: TITLE_HEIGHT };
    const block = setBlock(letters, title, setting);
    const measure = (line: string) => letters.widthOf(line, style);
    return { ...block, lines: balance(block.lines, WIDTH, measure) };
  };
  return TITLES.map(setAt).find(({ isCut }) => !isCut) ?? setAt(LEAST_WORDS);
}

function drawCall({ minutes, at }: CardCall, scale: number, isLast: boolean): string {
  const width = isLast ? LAST : CALL;
  const x = Math.min(left(at) - width / 2, EDGES.right - width);
  if (minutes !== undefined) return box(x, GROUND - minutes * scale, width, minutes * scale);
  const dash = CALL;
  const count = Math.floor(UNKNOWN / (dash * 2));
  return Array.from({ length: count }, (_, index) =>
    box(x, GROUND - (index + 1) * dash * 2 + dash, width, dash),
  ).join('');
}

function drawGap(letters: Letters, gap: NonNullable<CallsCard['gap']>): string {
  const [from, to] = [left(gap.from) + 16, left(gap.to) - 16];
  const middle = GROUND - 26;
  const widthAt = (size: number) => letters.widthOf(gap.words, { role: 'display', size });
  const size = GAPS.find((each) => widthAt(each) <= to - from - GAP_ROOM) ?? LEAST_WORDS;
  const x = (from + to - widthAt(size)) / 2;
  return [
    box(from, middle - 1, to - from, LINE),
    box(from, middle - 10, LINE, 21),
    box(to - LINE, middle - 10, LINE, 21),
    letters.outline(gap.words, { role: 'display', size }, { x, y: middle - 48 }),
  ].join('');
}

/** The years whose numbers have room after their tick. */
function drawYears(letters: Letters, years: CallsCard['years']): string {
  const style = { role: 'label', size: LABEL } as const;
  let free: number = EDGES.left;
  return years
    .map(({ year, at }) => {
      const x = left(at) + 8;
      const end = x + letters.widthOf(year, style);
      const tick = box(left(at), GROUND, LINE, 15);
      if (x < free || end > EDGES.right) return tick;
      free = end + LABEL / 2;
      return tick + inColor(colors.second, letters.outline(year, style, { x, y: GROUND + 42 }));
    })
    .join('');
}

/** Draws the card of a home page with calls: each a line as long as it was, on a scale of days. */
export function drawCallsCard(letters: Letters, card: CallsCard): string {
  const longest = Math.max(...card.calls.map(({ minutes = 0 }) => minutes), 1);
  const scale = Math.min(MINUTE, LONGEST / longest);
  const lines = card.calls.map((call, index) =>
    drawCall(call, scale, index === card.calls.length - 1),
  );
  return [
    drawBlock(letters, setCallsTitle(letters, card), EDGES.left, EDGES.top - 6),
    box(EDGES.left, GROUND, WIDTH, LINE),
    ...lines,
    card.gap ? drawGap(letters, card.gap) : '',
    drawYears(letters, card.years),
  ].join('');
}
