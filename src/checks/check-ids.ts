import type { RawEntry } from '../model/read-content.ts';
import { isTakenInList, isTakenInText } from '../model/taken-fragments.ts';
import { idField } from '../schemas/fields.ts';
import { type Check, fieldOf } from './checked-content.ts';
import { type Issue, issue } from './issue.ts';

const isId = (id: string): boolean => idField.safeParse(id).success;

/** How many letters of a text too long for an id are proposed as one. */
const SHORT_ID = 40;

/** An id made of some words, as a proposal to their author. */
export function suggestId(words: string): string {
  const id = words
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[’'\u0300-\u036f]/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
  if (id === '') return 'section';
  const whole = /^[a-z]/u.test(id) ? id : `the-${id}`;
  return isId(whole) ? whole : whole.slice(0, SHORT_ID).replace(/-+$/u, '');
}

/** A chapter's id is its folder and its name; every other id is one step. */
const stepsOf = ({ collection, id }: RawEntry): string[] =>
  collection === 'chapters' ? id.split('/') : [id];

/** Keys and names of files that cannot be part of an address. */
export const checkIdForms: Check = (content) =>
  content.entries.flatMap((entry): Issue[] => {
    const wrong = stepsOf(entry).find((step) => !isId(step));
    const sections = (entry.prose?.sections ?? []).filter(
      ({ id }) => id !== undefined && !isId(id),
    );
    return [
      ...(wrong === undefined
        ? []
        : [issue('not-an-id', fieldOf(entry), { id: wrong, suggestion: suggestId(wrong) })]),
      ...sections.map(({ id = '', line }) =>
        issue('not-an-id', { file: entry.file, line }, { id, suggestion: suggestId(id) }),
      ),
    ];
  });

/** Records of one collection that have the same id, in one file or in two. */
export const checkRepeatedIds: Check = ({ entries }) => {
  const first = new Map<string, RawEntry>();
  return entries.flatMap((entry): Issue[] => {
    const { collection, id } = entry;
    const earlier = first.get(`${collection} ${id}`);
    first.set(`${collection} ${id}`, earlier ?? entry);
    if (!earlier) return [];
    return [
      issue('duplicate-id', fieldOf(entry), {
        id,
        collection,
        first: `${earlier.file}:${earlier.lineOf([])}`,
      }),
    ];
  });
};

/** Ids that a page has for itself, taken by a heading of its text or by a record it lists. */
export const checkTakenIds: Check = ({ entries }) =>
  entries.flatMap((entry): Issue[] => [
    ...(isTakenInList(entry.collection, entry.id)
      ? [issue('taken-id', fieldOf(entry), { id: entry.id })]
      : []),
    ...(entry.prose?.sections ?? []).flatMap(({ id = '', line }) =>
      isTakenInText(entry.collection, id)
        ? [issue('taken-id', { file: entry.file, line }, { id })]
        : [],
    ),
  ]);
