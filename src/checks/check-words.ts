import { collections } from '../schemas/collections.ts';
import { walkFields } from '../schemas/walk-fields.ts';
import { type Check, entriesOf, fieldOf } from './checked-content.ts';
import { type Issue, issue } from './issue.ts';

/**
 * The marks of any language, and single marks where they cannot be apostrophes: before a word and after
 * one, in this order.
 */
const QUOTATION_MARK =
  /["“”„‟«»‹›「」『』‚]|(?<![\p{L}\p{N}])['‘](?=\p{L}[^'’]*[\p{L}\p{N}.,!?…]['’](?![\p{L}\p{N}]))/u;

/** How many characters before and after a place are shown. */
const SHOWN_AROUND = 40;

/** The words around a place of a text. */
export function excerptAt(text: string, index: number): string {
  const [start, end] = [
    Math.max(0, index - SHOWN_AROUND),
    Math.min(text.length, index + SHOWN_AROUND),
  ];
  return `${start > 0 ? '…' : ''}${text.slice(start, end).trim()}${end < text.length ? '…' : ''}`;
}

/** Most words a note may have (editorial rule). */
const NOTE_LIMIT = 80;

/** Most words a section may have (editorial rule). */
const SECTION_LIMIT = 250;

/** Quotation marks typed in prose or in a sentence of our own, where words cannot be traced to a record. */
export const checkQuotationMarks: Check = (content) =>
  content.entries.flatMap((entry) => {
    const inFields = walkFields(collections[entry.collection].schema, entry.data)
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

/** Notes and sections that are longer than the editorial rules allow. */
export const checkLengths: Check = (content) => {
  const notes = entriesOf(content, 'notes').flatMap((entry): Issue[] => {
    const count = entry.prose?.wordCount ?? 0;
    const where = { file: entry.file, line: entry.body?.firstLine ?? 1 };
    return count > NOTE_LIMIT
      ? [issue('too-long', where, { what: 'This note', count, limit: NOTE_LIMIT })]
      : [];
  });
  const sections = entriesOf(content, 'chapters').flatMap(({ file, prose }) =>
    (prose?.sections ?? []).flatMap(({ title, line, wordCount }): Issue[] =>
      wordCount > SECTION_LIMIT
        ? [
            issue(
              'too-long',
              { file, line },
              { what: `The section “${title}”`, count: wordCount, limit: SECTION_LIMIT },
            ),
          ]
        : [],
    ),
  );
  return [...notes, ...sections];
};
