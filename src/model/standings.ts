/** How well a claim stands: the vocabulary of the whole site, best first. */
export const standings = [
  'confirmed by both sides',
  'on record, one side',
  'unnamed officials',
  'independently documented',
  'computed here',
  'looked for, not found',
  'unsupported',
] as const;

/** One word of the vocabulary of standing. */
export type Standing = (typeof standings)[number];
