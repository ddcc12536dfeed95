import { escapePattern } from './escape-pattern.ts';
import { fold } from './fold.ts';

/** Matches “mayor of Lisbon”, which can also be said as “Lisbon’s mayor”. */
const OF = /^(?<office>.+) of (?:the )?(?<place>.+)$/u;

/** The ways in which words of introduction can be said. */
function formsOf(words: string): string[] {
  const { office = '', place = '' } = OF.exec(words)?.groups ?? {};
  return office ? [words, `${place}'s ${office}`] : [words];
}

/** The end of a word in the plural or as an owner. */
const ENDING = "(?:'s|s'|s)?";

/** At most one word between two: Lisbon’s *then* mayor. */
const BETWEEN = '(?: [\\p{L}-]+)? ';

function patternOf(form: string): RegExp {
  const words = form.split(' ').map((word) => `${escapePattern(word)}${ENDING}`);
  return new RegExp(`(?<![\\p{L}\\p{N}])${words.join(BETWEEN)}(?![\\p{L}\\p{N}])`, 'u');
}

/**
 * Whether a sentence has some words of introduction: whole, in their order, each also in the plural
 * or as an owner, “mayor of Lisbon” also as “Lisbon’s mayor”.
 */
export const introduces = (words: string, sentence: string): boolean =>
  formsOf(fold(words)).some((form) => patternOf(form).test(fold(sentence)));
