import { distance } from 'fastest-levenshtein';
import { fold } from './fold.ts';

/** A page or a passage that somebody may have meant. */
export interface KnownPlace {
  /** Its address, or its id in a page. */
  address: string;
  /** What it is called first, then its other names, in any script. */
  names: readonly string[];
  /** The ids in it, if it is a page. */
  ids?: readonly string[];
}

/** A suggestion helps only if no more than this share of the longer word's letters differ. */
const FARTHEST_SHARE = 0.34;

/** The words of an address or a name, as they are compared. */
export const wordsOf = (text: string): string[] =>
  fold(text)
    .replace(/\.html?$/u, '')
    .replace(/['"]/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** The steps of an address; of a fragment, the fragment itself. */
const stepsOf = (address: string): string[] =>
  address
    .replace(/index\.html?$/u, '')
    .split(/[/#]/u)
    .filter(Boolean);

/** What a place is called: the last step of its address, and its names. */
const callsOf = ({ address, names }: KnownPlace): string[][] =>
  [stepsOf(address).at(-1) ?? '', ...names].map(wordsOf);

/** How far two names are apart: 0 is the same, 1 nothing in common. */
function apart(one: readonly string[], other: readonly string[]): number {
  const [a, b] = [one.join(' '), other.join(' ')];
  return distance(a, b) / Math.max(a.length, b.length, 1);
}

/** How ill a name answers what was asked: it has all the words, or like letters. */
function distanceTo(asked: readonly string[], call: readonly string[]): number {
  if (asked.length === 0) return Infinity;
  const share = apart(asked, call);
  const hasWords = asked.every((word) => call.includes(word));
  return hasWords || share <= FARTHEST_SHARE ? share : Infinity;
}

interface Asked {
  steps: readonly string[];
  fragment: string;
}

/** Orders places: by a passage that only they have, by their words, then by where they are. */
function costOf(place: KnownPlace, { steps, fragment }: Asked): number {
  const asked = wordsOf(steps.at(-1) ?? fragment);
  const near = Math.min(...callsOf(place).map((call) => distanceTo(asked, call)));
  const hasFragment = place.ids?.includes(fragment) ?? false;
  const isElsewhere = stepsOf(place.address)[0] !== steps[0];
  // A page that has the very passage was meant, whatever it is called now.
  return Math.min(near, hasFragment ? 1.5 : Infinity) + (isElsewhere ? 0.2 : 0);
}

/**
 * The place that an address or a fragment without one was most likely meant for: one with all its
 * words in its address or its names, else one that has the passage, else one of like letters.
 * @param asked the address in the site, with its fragment, escapes decoded; or a fragment.
 * @returns undefined if none is near enough.
 */
export function nearestPlace(asked: string, places: readonly KnownPlace[]): KnownPlace | undefined {
  const [path = '', fragment = ''] = asked.split('#');
  const question = { steps: stepsOf(path), fragment };
  let best: KnownPlace | undefined;
  let least = Infinity;
  for (const place of places) {
    const cost = costOf(place, question);
    if (cost >= least) continue;
    least = cost;
    best = place;
  }
  return best;
}
