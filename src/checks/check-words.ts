import { collections } from '../schemas/collections.ts';
import { walkFields } from '../schemas/walk-fields.ts';
import { type Check, entriesOf, fieldOf } from './checked-content.ts';
import { type Issue, issue } from './issue.ts';

const QUOTATION_MARK = /["“”„«»‹›]/u;

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
    const inProse = (entry.prose?.words ?? []).flatMap(({ text, line }) =>
      text.split('\n').map((part, index) => ({ where: { file: entry.file, line: line + index }, text: part })),
    );
    return [...inFields, ...inProse].flatMap(({ where, text }): Issue[] => {
      const mark = QUOTATION_MARK.exec(text)?.[0];
      return mark ? [issue('typed-quotation-mark', { ...where, shown: text.trim().slice(0, 120) }, { mark })] : [];
    });
  });

/** Notes and sections that are longer than the editorial rules allow. */
export const checkLengths: Check = (content) => {
  const notes = entriesOf(content, 'notes').flatMap((entry): Issue[] => {
    const count = entry.prose?.wordCount ?? 0;
    const where = { file: entry.file, line: entry.body?.firstLine ?? 1 };
    return count > NOTE_LIMIT ? [issue('too-long', where, { what: 'This note', count, limit: NOTE_LIMIT })] : [];
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
