import { languageOfScript } from '../model/script-language.ts';
import { findUnseen, nameCode } from '../model/unseen-characters.ts';
import { isInSystemFont, isPrintable } from '../styles/font-slices.ts';
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

const isKnown = (language: string): boolean => {
  try {
    return isInSystemFont(language);
  } catch {
    // What is no language is reported as such.
    return true;
  }
};

function findMissing({ where, text, language }: Printed): Issue[] {
  if (language !== undefined && isKnown(language)) return [];
  const missing = new Set(
    [...text].filter((character) => !isPrintable(character) && findUnseen(character).length === 0),
  );
  return [...missing].map((character) => {
    const at = text.indexOf(character);
    const line = where.line + text.slice(0, at).split('\n').length - 1;
    const code = nameCode(character);
    return issue('no-glyph', { ...where, line, shown: excerptAt(text, at) }, { character, code });
  });
}

/** Characters that no font of the site holds. Those nobody sees are told as the file is read. */
export const checkCharacters: Check = ({ entries }) =>
  entries
    .filter(({ collection }) => !UNPRINTED.includes(collection))
    .flatMap((entry) => [...printedFields(entry), ...printedWords(entry)])
    .flatMap(findMissing);
