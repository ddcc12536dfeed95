import type { Standing } from './standings.ts';

/** The claims of one standing, side by side in a row of a bar. */
export interface BarRun {
  standing: Standing;
  /** Where the run begins, and how long it is, in pixels. */
  x: number;
  width: number;
}

/** A row of a standing bar. */
export interface BarRow {
  runs: BarRun[];
  /** The length of the ground line, in pixels. */
  width: number;
}

/** The length of one claim on every page, so that bars can be compared, in pixels. */
export const CLAIM_WIDTH = 8;

/** The space between two standings, in pixels. */
const BETWEEN = 2;

/** How many claims a row holds. More of them go on in the next row; a bar is never rescaled. */
const ROW_CLAIMS = 36;

/** The standings of one claim after another, cut into rows. */
function rowsOf(counts: readonly { standing: Standing; count: number }[]): Standing[][] {
  const claims = counts.flatMap(({ standing, count }) =>
    Array.from({ length: count }, () => standing),
  );
  const starts = [...claims.keys()].filter((index) => index % ROW_CLAIMS === 0);
  return starts.map((start) => claims.slice(start, start + ROW_CLAIMS));
}

function runsOf(claims: readonly Standing[]): BarRun[] {
  const runs: BarRun[] = [];
  for (const standing of claims) {
    const last = runs.at(-1);
    if (last?.standing === standing) last.width += CLAIM_WIDTH;
    else {
      const x = last ? last.x + last.width + BETWEEN : 0;
      runs.push({ standing, x, width: CLAIM_WIDTH });
    }
  }
  return runs;
}

/** Where the claims of each standing are in a standing bar, in the order given. */
export const drawStandingBar = (
  counts: readonly { standing: Standing; count: number }[],
): BarRow[] =>
  rowsOf(counts).map((claims) => {
    const runs = runsOf(claims);
    const last = runs.at(-1);
    return { runs, width: last ? last.x + last.width : 0 };
  });
