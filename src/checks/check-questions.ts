import { nearest } from '../model/nearest.ts';
import { type Check, entriesOf, fieldOf } from './checked-content.ts';
import { issue } from './issue.ts';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Questions that readers ask of a section that the chapter does not have. */
export const checkQuestions: Check = (content) =>
  entriesOf(content, 'chapters').flatMap((entry) => {
    const questions = isRecord(entry.data) ? entry.data['questions'] : undefined;
    if (!entry.prose || !isRecord(questions)) return [];
    const ids = entry.prose.sections.flatMap(({ id }) => id ?? []);
    return Object.keys(questions)
      .filter((id) => !ids.includes(id))
      .map((id) =>
        issue('no-such-section', fieldOf(entry, 'questions', id), {
          id,
          nearest: nearest(id, ids),
        }),
      );
  });
