import { de } from '../../src/labels/de/labels.ts';
import { en } from '../../src/labels/en/labels.ts';

/** The words of a text, in lower case. */
export const wordsIn = (text: string): ReadonlySet<string> =>
  new Set(text.toLowerCase().match(/\p{L}{3,}/gu) ?? []);

/** What is written in the code of a function: its texts, without what they are filled with. */
const literalsIn = (code: string): string =>
  (code.match(/`[^`]*`|'[^']*'/gu) ?? []).join('\n').replaceAll(/\$\{[^}]*\}/gu, ' ');

/** All that a table of labels says, in one text. */
function textIn(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'function') return literalsIn(String(value));
  return value instanceof Object ? Object.values(value).map(textIn).join('\n') : '';
}

/** The words of the English labels that neither the German ones nor some texts have. */
export function onlyEnglish(texts: readonly string[]): ReadonlySet<string> {
  return wordsIn(textIn(en)).difference(wordsIn([textIn(de), ...texts].join('\n')));
}
