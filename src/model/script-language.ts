/** A script: its English name, its key; how its letters are told; the language they suggest. */
type Script = readonly [name: string, letters: RegExp, language: string];

const SCRIPTS: readonly Script[] = [
  ['Greek', /\p{Script=Greek}/u, 'el'],
  ['Japanese', /\p{Script=Hiragana}|\p{Script=Katakana}/u, 'ja'],
  ['Chinese', /\p{Script=Han}/u, 'zh'],
  ['Korean', /\p{Script=Hangul}/u, 'ko'],
  ['Arabic', /\p{Script=Arabic}/u, 'ar'],
  ['Hebrew', /\p{Script=Hebrew}/u, 'he'],
  ['Armenian', /\p{Script=Armenian}/u, 'hy'],
  ['Georgian', /\p{Script=Georgian}/u, 'ka'],
  ['Devanagari', /\p{Script=Devanagari}/u, 'hi'],
  ['Thai', /\p{Script=Thai}/u, 'th'],
  ['Cyrillic', /[іїєґІЇЄҐ]/u, 'uk'],
  ['Cyrillic', /\p{Script=Cyrillic}/u, 'ru'],
];

const scriptOf = (text: string): Script | undefined =>
  SCRIPTS.find(([, letters]) => letters.test(text));

/**
 * The language of a name, guessed from its script: where several share one, that with the most
 * readers. Undefined for Latin letters.
 */
export const languageOfScript = (text: string): string | undefined => scriptOf(text)?.[2];

/** The English name of a text's script, as an index heads it. Undefined for Latin letters. */
export const nameOfScript = (text: string): string | undefined => scriptOf(text)?.[0];
