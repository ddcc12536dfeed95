import type { Standing } from './standings.ts';

/** The symbol that draws the mark of each standing, by its name. */
const symbols: Readonly<Record<Standing | 'disputed', string>> = {
  'confirmed by both sides': 'both',
  'on record, one side': 'record',
  'unnamed officials': 'unnamed',
  'independently documented': 'documented',
  'computed here': 'computed',
  'looked for, not found': 'absent',
  unsupported: 'unsupported',
  disputed: 'disputed',
};

/** The name of the symbol that draws the mark of a standing. */
export const symbolOf = (standing: Standing | 'disputed'): string => symbols[standing];

/** The same of a text that may be no standing. */
export const symbolIn = (standing: string | undefined): string | undefined =>
  Object.entries(symbols).find(([each]) => each === standing)?.[1];
