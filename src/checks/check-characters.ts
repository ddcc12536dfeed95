import { languageOfScript } from '../model/script-language.ts';
import { findUnseen, nameCode } from '../model/unseen-characters.ts';
import { hasUnprintable, isInSystemFont, isPrintable } from '../styles/font-slices.ts';
import { type Check, type CheckedEntry, fieldOf, textFieldsOf } from './checked-content.ts';
import { excerptAt } from './excerpt.ts';
import { type Issue, type Where, issue } from './issue.ts';

/** Collections of which no page prints a word. */
const UNPRINTED: readonly CheckedEntry['collection'][] = ['search', 'queries', 'moves'];

/** Words that are printed, and the language that the page says they are in. */
interface Printed {
  where: Where;
  text: string;
  language: string | undefined;
}

/** The language of a field, which one beside it names: of a wording, of a title of a source. */
function languageBeside({ data }: CheckedEntry, path: readonly (string | number)[]) {
  const around = path
    .slice(0, -1)
    .reduce<unknown>((value, step) => (value as Record<string | number, unknown>)[step], data);
  const { lang, language } = around as Record<string, unknown>;
  const named = lang ?? language;
  return typeof named === 'string' ? named : undefined;
}

/** The language that a page says a field is in; undefined for that of the site. */
function languageOf(entry: CheckedEntry, path: readonly (string | number)[], value: string) {
  if (path.includes('spellings')) return languageOfScript(value);
  return entry.collection === 'site' || path.includes('ours')
    ? undefined
    : languageBeside(entry, path);
}

const printedFields = (entry: CheckedEntry): Printed[] =>
  textFieldsOf(entry)
    .filter(({ meta }) => !meta.referenceTo)
    .map(({ path, value }) => ({
      where: fieldOf(entry, ...path),
      // The lines of a field are not those of its file.
      text: value.replaceAll('\n', ' '),
      language: languageOf(entry, path, value),
    }));

const printedWords = ({ file, prose }: CheckedEntry): Printed[] => [
  // Quoted words are those of a record, and checked there.
  ...(prose?.words ?? [])
    .filter(({ isQuoted, isForeign }) => !isQuoted && !isForeign)
    .map(({ text, line }) => ({ where: { file, line }, text, language: undefined })),
  ...(prose?.uses ?? [])
    .filter(({ name }) => name === 'Foreign')
    .map(({ text, line, props: { lang } }) => ({
      where: { file, line },
      text,
      language: typeof lang === 'string' ? lang : undefined,
    })),
];

/** What was found of each language: to look one up takes longer than to check its words. */
const inSystemFont = new Map<string, boolean>();

/** Whether the letters of a language are left to the reader’s own fonts. */
function isKnown(language: string): boolean {
  const known = inSystemFont.get(language);
  if (known !== undefined) return known;
  let isIn = true;
  try {
    isIn = isInSystemFont(language);
  } catch {
    // What is no language is reported as such.
  }
  inSystemFont.set(language, isIn);
  return isIn;
}

/** A word that begins in one alphabet and goes on in another: it is not found, and may deceive. */
const MIXED =
  /(?<![\p{L}\p{M}])(?=[\p{L}\p{M}]*\p{Script=Latin})(?=[\p{L}\p{M}]*[\p{Script=Cyrillic}\p{Script=Greek}])[\p{L}\p{M}]+/u;

/** A letter and a sign above or below it, typed apart. */
const APART = /\p{L}\p{M}+/gu;

const lineAt = ({ where, text }: Printed, at: number): Where => ({
  ...where,
  line: where.line + text.slice(0, at).split('\n').length - 1,
  shown: excerptAt(text, at),
});

/** Letters of two alphabets in one word. */
function findMixed(printed: Printed): Issue[] {
  const found = MIXED.exec(printed.text);
  if (!found) return [];
  const [foreign = ''] = /[\p{Script=Cyrillic}\p{Script=Greek}]/u.exec(found[0]) ?? [];
  const values = { word: found[0], character: foreign, code: nameCode(foreign) };
  return [issue('mixed-alphabets', lineAt(printed, found.index), values)];
}

/** Letters in parts that have a form in one piece, in which every other text has them. */
const findApart = (printed: Printed): Issue[] =>
  [...printed.text.matchAll(APART)]
    .filter(([letter]) => letter.normalize('NFC') !== letter)
    .slice(0, 1)
    .map(({ 0: letter, index }) =>
      issue('decomposed-letter', lineAt(printed, index), { letter: letter.normalize('NFC') }),
    );

function findMissing(printed: Printed): Issue[] {
  const { text, language } = printed;
  if (!hasUnprintable(text.normalize('NFC'))) return [];
  if (language !== undefined && isKnown(language)) return [];
  const missing = [...new Set(text.normalize('NFC'))].filter(
    (character) => !isPrintable(character) && findUnseen(character).length === 0,
  );
  return missing.map((character) => {
    const at = Math.max(0, text.indexOf(character));
    return issue('no-glyph', lineAt(printed, at), { character, code: nameCode(character) });
  });
}

/** Characters that no font of the site holds. Those nobody sees are told as the file is read. */
export const checkCharacters: Check = ({ entries }) =>
  entries
    .filter(({ collection }) => !UNPRINTED.includes(collection))
    .flatMap((entry) => [...printedFields(entry), ...printedWords(entry)])
    .flatMap((printed) => [...findMixed(printed), ...findApart(printed), ...findMissing(printed)]);
