import type { IssueWording } from './issue-words.ts';

/** What is known of ids, and records that name one another, by kind of issue. */
export interface ReferenceValues {
  'not-an-id': { id: string; suggestion: string };
  'duplicate-id': { id: string; collection: string; first: string };
  'unknown-reference': { id: string; target: string; nearest: string | undefined };
  'not-marked': { id: string; nearest: string | undefined };
  'no-such-section': { id: string; nearest: string | undefined };
  unused: { id: string; collection: string };
  circle: { field: string; ids: readonly string[] };
}

/** What is said of ids, and records that name one another. */
export const referenceKinds: IssueWording<ReferenceValues> = {
  'not-an-id': ({ id, suggestion }) => ({
    message: `"${id}" cannot be an id: an id is lower-case words joined by hyphens, the first beginning with a letter.`,
    fix: `write "${suggestion}", here and wherever it is referred to.`,
  }),
  'duplicate-id': ({ id, collection, first }) => ({
    message: `"${id}" is in ${collection} twice; the first is at ${first}.`,
    fix: 'give one of them another id, or merge them.',
  }),
  'unknown-reference': ({ id, target, nearest }) => ({
    message: `"${id}" is not in ${target}.`,
    fix: nearest
      ? `write "${nearest}", the nearest id there, or add the record.`
      : 'add the record, or remove the reference.',
  }),
  'not-marked': ({ id, nearest }) => ({
    message: `The head of this chapter rests on "${id}", but no sentence of this chapter has its mark.`,
    fix: nearest
      ? `write "${nearest}", the nearest claim that is marked here, or mark a sentence with <Claim id="${id}" />.`
      : `mark a sentence with <Claim id="${id}" />, or name a claim that is marked here.`,
  }),
  'no-such-section': ({ id, nearest }) => ({
    message: `No section of this chapter has the id "${id}".`,
    fix: nearest
      ? `write "${nearest}", the nearest there is.`
      : 'remove it, or give a heading this id.',
  }),
  unused: ({ id, collection }) => ({
    message: `Nothing refers to "${id}" in ${collection}.`,
    fix: 'refer to it, or remove the record.',
  }),
  circle: ({ field, ids }) => ({
    message: `"${field}" goes in a circle: ${ids.join(' → ')}.`,
    fix: `remove "${field}" from one of them; ${field === 'contradicts' || field === 'rewords' ? 'it is written on one of two claims and holds for both' : 'nothing can rest on itself'}.`,
  }),
};
