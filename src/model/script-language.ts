const SCRIPTS: readonly [script: RegExp, language: string][] = [
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Han}/u, 'zh'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/[іїєґІЇЄҐ]/u, 'uk'],
  [/\p{Script=Cyrillic}/u, 'ru'],
];

/**
 * The language of a name, guessed from its script; undefined for Latin letters, which many
 * languages share.
 */
export const languageOfScript = (text: string): string | undefined =>
  SCRIPTS.find(([script]) => script.test(text))?.[1];
