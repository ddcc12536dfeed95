/** What `text-fragments-polyfill` exports to make a link to words. It has no types of its own. */
declare module 'text-fragments-polyfill/dist/fragment-generation-utils.js' {
  /** Takes a range apart to words that are the only ones on the page. It widens the range. */
  export function generateFragmentFromRange(range: Range): {
    /** 0 is success; all others say why there is no fragment. */
    status: number;
    fragment?: { textStart: string; textEnd?: string; prefix?: string; suffix?: string };
  };
  /** Sets how long that may take, in milliseconds. */
  export function setTimeout(milliseconds: number): void;
}
