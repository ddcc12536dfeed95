import type { FoundField } from '../schemas/walk-fields.ts';
import { type Check, fieldOf, textFieldsOf } from './checked-content.ts';
import { issue } from './issue.ts';

/** Two days of a count may be one, so that it names a claim twice. */
const MAY_REPEAT = 'from';

/** The list that a text is an item of; undefined for one that is a field itself. */
const listOf = ({ path }: FoundField): string | undefined =>
  typeof path.at(-1) === 'number' && path.at(-2) !== MAY_REPEAT
    ? path.slice(0, -1).join('.')
    : undefined;

/** Lists of words or references that name one twice. */
export const checkRepeats: Check = (content) =>
  content.entries.flatMap((entry) => {
    const seen = new Set<string>();
    return textFieldsOf(entry).flatMap((found) => {
      const list = listOf(found);
      if (list === undefined) return [];
      const key = `${list} ${found.value}`;
      const isRepeated = seen.has(key);
      seen.add(key);
      const field = found.path.findLast((step) => typeof step === 'string') ?? '';
      return isRepeated
        ? [
            issue('named-twice', fieldOf(entry, ...found.path), {
              id: entry.id,
              field: String(field),
              name: found.value,
            }),
          ]
        : [];
    });
  });
