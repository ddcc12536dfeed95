import type { Story } from '../model/story.ts';
import type { Check, CheckedEntry } from './checked-content.ts';
import { issue } from './issue.ts';
import { listNames } from './list-own-texts.ts';

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];

/** The language of each word that a story quotes in another language than its own. */
function readLanguages({ quotations, site }: Story): Map<string, string> {
  const wordings = [...quotations.values()].flatMap((quotation) => quotation.wordings);
  return new Map(
    wordings
      .filter(({ lang }) => lang !== site.language)
      .flatMap(({ lang, words }) => wordsOf(words).map((word) => [word, lang] as const)),
  );
}

/** The words that are used as the story's own language: in quotations, translations and texts. */
function readOwnWords(entries: readonly CheckedEntry[], { quotations, site }: Story): Set<string> {
  const wordings = [...quotations.values()].flatMap((quotation) => quotation.wordings);
  return new Set(
    [
      ...listNames(entries),
      ...wordings.flatMap(({ lang, words, ours = '' }) =>
        lang === site.language ? [words, ours] : [ours],
      ),
      ...entries
        .flatMap(({ prose }) => prose?.words ?? [])
        .filter(({ isQuoted, isForeign, isEmphasized }) => !isQuoted && !isForeign && !isEmphasized)
        .map(({ text }) => text),
    ].flatMap(wordsOf),
  );
}

/**
 * Words in italics that are in the language of a quotation and do not say so. A screen reader would
 * speak them as English. Words that are in no quotation, or in our own texts too, are not seen; of
 * those the spelling check finds the ones that English does not have.
 */
export const checkForeignWords: Check = ({ entries, story }) => {
  const languages = readLanguages(story);
  const own = readOwnWords(entries, story);
  return entries.flatMap(({ file, prose }) =>
    (prose?.words ?? [])
      .filter(({ isQuoted, isForeign, isEmphasized }) => isEmphasized && !isQuoted && !isForeign)
      .flatMap(({ text, line }) => {
        const words = text.replace(/\s+/gu, ' ');
        const word = wordsOf(words).find((each) => languages.has(each) && !own.has(each));
        const lang = languages.get(word ?? '');
        return lang === undefined
          ? []
          : [issue('unnamed-language', { file, line, shown: words }, { words, lang })];
      }),
  );
};
