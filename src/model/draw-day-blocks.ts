/** The blocks of one day: where each is, in pixels, and how large the drawing is. */
export interface DayBlocks {
  blocks: { x: number; y: number; isUnnamed: boolean }[];
  width: number;
  height: number;
}

/** A quotation on every page, so that days can be compared, in pixels. */
export const BLOCK = { width: 5, height: 11 };

/** From one block to the next, and from one row to the next. */
const STEP = { x: 7, y: 14 };

/** How many quotations a row holds. More of them go on in the next row, never rescaled. */
const ROW_BLOCKS = 16;

/** Draws a block for each quotation of a day: first those on record, then the others. */
export function drawDayBlocks(named: number, unnamed: number): DayBlocks {
  const count = named + unnamed;
  const blocks = Array.from({ length: count }, (_, index) => ({
    x: (index % ROW_BLOCKS) * STEP.x,
    y: Math.floor(index / ROW_BLOCKS) * STEP.y,
    isUnnamed: index >= named,
  }));
  const rows = Math.ceil(count / ROW_BLOCKS);
  return {
    blocks,
    width: Math.max(0, Math.min(count, ROW_BLOCKS) * STEP.x - STEP.x + BLOCK.width),
    height: Math.max(0, rows * STEP.y - STEP.y + BLOCK.height),
  };
}
