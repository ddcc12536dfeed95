import { type Check, fieldOf, textFieldsOf } from './checked-content.ts';
import { excerptAt } from './excerpt.ts';
import { type Issue, issue } from './issue.ts';

/** The marks of any language, and signs that look like one. */
const MARKS = '["“”„‟«»‹›「」『』〈〉《》‚″‶ʺ˝＂❝❞⹂〝〞〟]';

/**
 * Single marks where they cannot be apostrophes: before a word and after one, in this order. A
 * decade, ’90s, begins with an apostrophe.
 */
const SINGLE =
  "(?<![\\p{L}\\p{N}])['‘](?!\\d0s)" +
  "(?=[\\p{L}\\p{N}](?:[^'’]|['’](?=\\p{L}))*['’](?![\\p{L}\\p{N}]))";

/** A single mark that opens and is not closed, where no decade begins. */
const OPENED = '(?<![\\p{L}\\p{N}])‘(?=\\p{L})';

const QUOTATION_MARK = new RegExp(`${MARKS}|''|\`\`|${SINGLE}|${OPENED}`, 'u');

/**
 * Quotation marks typed in prose or in a sentence of our own, where words cannot be traced to a
 * record.
 */
export const checkQuotationMarks: Check = (content) =>
  content.entries.flatMap((entry) => {
    const inFields = textFieldsOf(entry)
      .filter(({ meta }) => meta.ownWords)
      .map(({ path, value }) => ({ where: fieldOf(entry, ...path), text: value }));
    const written = (entry.prose?.words ?? []).filter(({ isQuoted }) => !isQuoted);
    const inProse = written.flatMap(({ text, line }) =>
      text
        .split('\n')
        .map((part, index) => ({ where: { file: entry.file, line: line + index }, text: part })),
    );
    return [...inFields, ...inProse].flatMap(({ where, text }): Issue[] => {
      const found = QUOTATION_MARK.exec(text);
      const mark = found?.[0] ?? '';
      const shown = excerptAt(text, found?.index ?? 0);
      return found ? [issue('typed-quotation-mark', { ...where, shown }, { mark })] : [];
    });
  });
