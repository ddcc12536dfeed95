import type { IssueWording } from './issue-words.ts';

/** What is known of spelling, by kind of issue. */
export interface SpellingValues {
  'unknown-word': { word: string; language: string; proposals: readonly string[]; list: string };
  'forbidden-spelling': { spelling: string; right: string; why: string };
  'unused-word': { word: string };
}

/** What is said of spelling. */
export const spellingKinds: IssueWording<SpellingValues> = {
  'unknown-word': ({ word, language, proposals, list }) => ({
    message: `"${word}" is in no dictionary of ${language} and not in ${list}.`,
    fix: `correct it${proposals.length > 0 ? `, perhaps to ${proposals.join(' or ')}` : ''}; if it is right, add it to ${list}.`,
  }),
  'forbidden-spelling': ({ spelling, right, why }) => ({
    message: `"${spelling}" is not spelled so here: ${why}.`,
    fix: `write ${right}.`,
  }),
  'unused-word': ({ word }) => ({
    message: `No text needs the word "${word}".`,
    fix: 'remove it from the list.',
  }),
};
