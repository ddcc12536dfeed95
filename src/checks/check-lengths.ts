import { type Check, type CheckedEntry, entriesOf } from './checked-content.ts';
import { countWords } from '../schemas/fields.ts';
import { type Issue, issue } from './issue.ts';

/** Most words a note may have (editorial rule). */
const NOTE_LIMIT = 80;

/** Most words a section may have (editorial rule). */
const SECTION_LIMIT = 250;

/** Most words of a heading, which is read at a glance and listed beside others. */
const HEADING_LIMIT = 15;

const checkHeadings = ({ file, prose }: CheckedEntry): Issue[] =>
  (prose?.sections ?? []).flatMap(({ title, line }) => {
    const count = countWords(title);
    return count > HEADING_LIMIT
      ? [issue('too-long', { file, line }, { what: 'This heading', count, limit: HEADING_LIMIT })]
      : [];
  });

/** The words above the first heading of a chapter. */
function checkBeginning({ file, body, prose }: CheckedEntry): Issue[] {
  const after = prose?.sections.map(({ title, wordCount }) => countWords(title) + wordCount) ?? [];
  const count = (prose?.wordCount ?? 0) - after.reduce((sum, words) => sum + words, 0);
  const what = 'What stands before the first heading';
  return count > SECTION_LIMIT
    ? [
        issue(
          'too-long',
          { file, line: body?.firstLine ?? 1 },
          { what, count, limit: SECTION_LIMIT },
        ),
      ]
    : [];
}

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
  return [
    ...notes,
    ...entriesOf(content, 'chapters').flatMap(checkBeginning),
    ...sections,
    ...content.entries.flatMap(checkHeadings),
  ];
};
