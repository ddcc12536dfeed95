/** The length of one record on every page, so that bars can be compared, in pixels. */
const RECORD_WIDTH = 6;

/** How many records a row of a bar holds. More of them go on in the next row, never rescaled. */
const ROW_RECORDS = 36;

/** How long each row of the bar is that shows how many records rest on a source, in pixels. */
export const drawUseBar = (records: number): number[] =>
  Array.from({ length: Math.ceil(records / ROW_RECORDS) }, (_, row) =>
    Math.min(ROW_RECORDS, records - row * ROW_RECORDS),
  ).map((inRow) => inRow * RECORD_WIDTH);
