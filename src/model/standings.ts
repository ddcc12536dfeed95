/** How well a claim can hold, best first: the words that the whole site uses. */
export const standings = [
  'confirmed by both sides',
  'on record, one side',
  'unnamed officials',
  'independently documented',
  'computed here',
  'looked for, not found',
  'unsupported',
] as const;

/** How well a claim holds, in one of the site's words for it. */
export type Standing = (typeof standings)[number];
