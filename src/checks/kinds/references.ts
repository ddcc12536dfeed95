import type { IssueWording } from './issue-words.ts';

/** What is known of ids, and records that name one another, by kind of issue. */
export interface ReferenceValues {
  'not-an-id': { id: string; suggestion: string };
  'taken-id': { id: string };
  'duplicate-id': { id: string; collection: string; first: string };
  'unknown-reference': { id: string; target: string; nearest: string | undefined };
  'not-marked': { id: string };
  'no-such-section': { id: string; nearest: string | undefined };
  unused: { id: string; collection: string };
  /** `first` is the entry that has the place already. */
  'same-order': { order: string; first: string };
  /** `free` is the first place that nobody has. */
  'order-gap': { order: number; free: number };
  'outlet-speaks': { id: string; field: string };
  /** `first` is the account that has the voice already. */
  'two-accounts': { id: string; first: string };
  circle: { field: string; ids: readonly string[] };
}

/** What is said of ids, and records that name one another. */
export const referenceKinds: IssueWording<ReferenceValues> = {
  'not-an-id': ({ id, suggestion }) => ({
    message: `"${id}" cannot be an id: an id is lower-case words joined by hyphens, the first beginning with a letter, of at most 80 letters in all.`,
    fix: `write "${suggestion}", here and wherever it is referred to.`,
  }),
  'taken-id': ({ id }) => ({
    message: `The id "${id}" is taken on the page where it would stand.`,
    fix: `choose another, like "the-${id}".`,
  }),
  'duplicate-id': ({ id, collection, first }) => ({
    message: `"${id}" is in ${collection} twice; the first is at ${first}.`,
    fix: 'give one of them another id, or merge them.',
  }),
  // What is like an id may say the opposite: an author is asked to read it, not to write it.
  'unknown-reference': ({ id, target, nearest }) => ({
    message: `"${id}" is not in ${target}.`,
    fix: nearest
      ? `add the record, or correct the id; the nearest there is "${nearest}": read it before you take it.`
      : 'add the record, or remove the reference.',
  }),
  'not-marked': ({ id }) => ({
    message: `The head of this chapter rests on "${id}", but no sentence of this chapter has its mark.`,
    fix: `mark the sentence that says it with <Claim id="${id}" />, or leave it out of the head.`,
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
  'same-order': ({ order, first }) => ({
    message: `The place ${order} is that of "${first}" already.`,
    fix: 'write another number in one of the two.',
  }),
  'order-gap': ({ order, free }) => ({
    message: `The place ${order} comes after none: ${free} is nobody’s.`,
    fix: `write ${free}, or give ${free} to what belongs there.`,
  }),
  'outlet-speaks': ({ id, field }) => ({
    message: `"${field}" names "${id}", an outlet: it carries words and is no voice.`,
    fix: 'name who speaks; where the paper itself does, give it a record of the kind institution.',
  }),
  'two-accounts': ({ id, first }) => ({
    message: `The voice "${id}" belongs to the account "${first}" already.`,
    fix: 'remove it from one of the two.',
  }),
  circle: ({ field, ids }) => ({
    message: `"${field}" goes in a circle: ${ids.join(' → ')}.`,
    fix: `remove "${field}" from one of them; ${field === 'contradicts' || field === 'rewords' ? 'it is written on one of two claims and holds for both' : 'nothing can rest on itself'}.`,
  }),
};
