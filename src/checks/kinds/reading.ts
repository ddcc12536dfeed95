import type { IssueWording, NoValues } from './issue-words.ts';

/** What is known of files that cannot be read, or that nothing reads, by kind of issue. */
export interface ReadingValues {
  'stray-file': NoValues;
  'not-readable': { problem: string; fix: string };
  /** Its number, as U+200B. */
  'unseen-character': { code: string };
  /** `character` is the letter of the other alphabet. */
  'mixed-alphabets': { word: string; character: string; code: string };
  'decomposed-letter': { letter: string };
  'no-site': NoValues;
}

/** Blanks that look like a space or like nothing. */
const SPACES = ['U+2007', 'U+2009', 'U+200A', 'U+202F', 'U+205F', 'U+3000'];

/** What characters are called that come in with copied words. */
const NAMES: Readonly<Record<string, string>> = {
  'U+0000': 'the control NUL',
  'U+0008': 'the control backspace',
  'U+001B': 'the control escape',
  'U+00AD': 'a soft hyphen',
  'U+200B': 'a space without width',
  'U+200C': 'a sign that parts letters',
  'U+200D': 'a sign that joins letters',
  'U+200E': 'a mark for text from left to right',
  'U+200F': 'a mark for text from right to left',
  'U+2009': 'a thin space',
  'U+2028': 'the end of a line',
  'U+2029': 'the end of a paragraph',
  'U+202E': 'a sign that turns the text round',
  'U+202F': 'a narrow space',
  'U+2060': 'a sign that joins words',
  'U+2066': 'a sign that parts directions of text',
  'U+3000': 'a wide space',
  'U+FE0F': 'a sign that makes a picture of a letter',
  'U+FEFF': 'a byte order mark, right only as the first of a file',
  'U+FFFD': 'the sign of a letter that was lost',
};

/** What is said of files that cannot be read, or that nothing reads. */
export const readingKinds: IssueWording<ReadingValues> = {
  'stray-file': () => ({
    message: 'No collection reads this file.',
    fix: 'move it into a collection’s folder with the right ending (.mdx or .yaml), or delete it.',
  }),
  'not-readable': ({ problem, fix }) => ({
    message: `The file cannot be read here: ${problem}.`,
    fix,
  }),
  'unseen-character': ({ code }) => ({
    message: `The line holds a character that nobody sees: ${NAMES[code] ?? 'one without a sign'} (${code}).`,
    fix: SPACES.includes(code)
      ? 'write a plain space, or U+00A0 where a line may not break.'
      : 'delete it: retype the words around it, or look for it by its number.',
  }),
  'mixed-alphabets': ({ word, character, code }) => ({
    message: `The word “${word}” mixes two alphabets: its “${character}” (${code}) is no Latin letter.`,
    fix: 'type the word anew, in the letters of one alphabet.',
  }),
  'decomposed-letter': ({ letter }) => ({
    message: `The letter ${letter} is typed as a letter and a sign apart, so that no search finds it.`,
    fix: `type it anew in one piece: ${letter}.`,
  }),
  'no-site': () => ({
    message: 'There is no site.yaml.',
    fix: 'write site.yaml with the site’s title, parts and sides.',
  }),
};
