/** About how wide letters of a label are, in pixels at 12.5 px. */
const NARROW = 4.4;
const WIDE = 11;
const CAPITAL = 8.6;
const OTHER = 7.8;

function widthOf(letter: string): number {
  if (/[ ijlrtfI.,:’–-]/u.test(letter)) return NARROW;
  if (/[mwMW]/u.test(letter)) return WIDE;
  return /\p{Lu}/u.test(letter) ? CAPITAL : OTHER;
}

/** About how wide some words are as a label, in pixels; rather too wide than too narrow. */
export const labelWidth = (words: string): number =>
  [...words].reduce((sum, letter) => sum + widthOf(letter), 0);
