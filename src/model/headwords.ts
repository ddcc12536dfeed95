import { capitalize } from '../labels/grammar.ts';
import { fold } from './fold.ts';
import type { Person } from './records.ts';

/**
 * The names that are a voice's alone. A short name of several words may be that of many (a foreign
 * ministry), so only persons are known by one.
 */
export function ownNames({ name, short, named, kind }: Person): string[] {
  if (!named) return [];
  const isTelling = short === capitalize(short) && (kind === 'person' || !short.includes(' '));
  return isTelling ? [...new Set([name, short])] : [name];
}

/** Words in lower case before a name: “von Ossietzky”, “unnamed staff of the Courier”. */
const LEADING_WORDS = /^(?<words>(?:\p{Ll}[\p{L}’]* )+)(?<name>.*\p{Lu}.*)$/u;

/** The words before a name go behind it: “von Ossietzky” becomes “Ossietzky, von”. */
function putNameFirst(name: string): [name: string, words: string] {
  const { groups } = LEADING_WORDS.exec(name) ?? {};
  return groups ? [groups['name'] ?? name, (groups['words'] ?? '').trim()] : [name, ''];
}

/**
 * The name of a voice as an index has it, its sorting part first: “Ossietzky, Carl von”,
 * “Courier, unnamed staff of the”.
 */
export function headwordOf({ name, short, kind, named }: Person): string {
  const isSurnameLast = kind === 'person' && named && name.endsWith(` ${short}`);
  const [last, words] = putNameFirst(isSurnameLast ? short : name);
  const first = isSurnameLast ? name.slice(0, -short.length - 1) : '';
  const rest = [first, words].filter(Boolean).join(' ');
  return rest ? `${last}, ${rest}` : last;
}

/** What a headword is sorted by: not by the marks, articles and particles before its first word. */
export const sortingOf = (words: string): string =>
  fold(words)
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/^(?:an?|the) /u, '');
