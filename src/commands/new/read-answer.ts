import type { RawContent } from '../../model/read-content.ts';
import { idsInSite, knownIds } from '../../model/write-schemas.ts';
import { idOf, refuseId } from './begin-record.ts';
import type { Values } from './compose-record.ts';
import type { Field } from './list-fields.ts';
import { type ReadValue, readValue } from './read-value.ts';
import type { RecordKind } from './record-kinds.ts';

/** What a story lets an editor answer. */
export interface Answers {
  /** Reads what was typed for a field, knowing the values before it. */
  read: (field: Field, typed: readonly string[], before: Values) => ReadValue;
  /** The ids and words that a field takes. */
  proposals: (field: Field) => string[];
}

/**
 * The answers that a story lets an editor give: a new id may not be one of its ids, a reference
 * must be one.
 */
export function answersOf(kind: RecordKind, content: RawContent): Answers {
  const ids = { ...knownIds(content), parts: idsInSite(content, 'parts') };
  return {
    proposals: ({ words, target }) => [
      ...words,
      ...(Object.entries(ids).find(([name]) => name === target)?.[1] ?? []),
    ],
    read: (field, typed, before) => {
      if (field.name !== 'id') return readValue(field, typed, ids);
      const value = typed.at(-1)?.trim() ?? '';
      const refusal = refuseId(kind, idOf(new Map([...before, ['id', value]])), content);
      return refusal === undefined ? { value } : { refusal };
    },
  };
}
