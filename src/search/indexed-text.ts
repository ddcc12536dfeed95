import { fold } from '../model/fold.ts';
import type { Passage } from '../model/passage.ts';
import { isAsking, isJoining } from './function-words.ts';
import { ZONE, findableWords, toIndexed, trimWord, wordsOf } from './tokens.ts';

/**
 * Of what readers ask of a passage, the words that it has not itself and that a search looks for:
 * the others would only make the index longer.
 */
function wordsAsked({ title, text, asked }: Passage): string[] {
  const known = new Set(findableWords(fold(`${title} ${text}`)));
  const words = wordsOf(asked.join(' ')).map(trimWord);
  return [...new Set(words)].filter((word) => {
    const folded = fold(word);
    return !known.has(folded) && !isJoining(folded) && !isAsking(folded);
  });
}

/** A passage as the engine indexes it: its title, its words, what else it is found by. */
export function indexedText(passage: Passage): string {
  const { title, text, names, about, speakers } = passage;
  const others = [...names, about, ...speakers.map(({ name }) => name), ...wordsAsked(passage)];
  return toIndexed(
    [title, text, others.filter(Boolean).join(' ')]
      .map((zone) => zone.replaceAll(ZONE, ' '))
      .join(` ${ZONE} `),
  );
}
