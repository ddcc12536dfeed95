import { capitalize } from '../labels/grammar.ts';
import { labels } from '../labels/labels.ts';
import { groupByLetter } from './group-by-letter.ts';
import type { Note } from './story.ts';
import { type ListPart, splitList } from './split-list.ts';

/**
 * The most notes and terms that one page lists: half of what makes 60 kilobytes with brotli, for
 * some say more than others.
 */
export const MOST_NOTES = 120;
export const MOST_TERMS = 150;

type OfKind = Pick<Note, 'kind'>;

/** Notes by their kind, the kinds by name. */
export const groupNotes = <Note extends OfKind>(notes: Iterable<Note>) =>
  [...Map.groupBy(notes, ({ kind }) => kind)]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([kind, items]) => ({
      key: kind,
      title: capitalize(labels().texts.noteKinds[kind]),
      items,
    }));

/** The pages of the notes, if they are too many for one. */
export const noteParts = <Note extends OfKind>(notes: Iterable<Note>): ListPart<Note>[] =>
  splitList(groupNotes(notes), MOST_NOTES);

/** The pages of the glossary, if it is too long for one. */
export const termParts = <Term extends { name: string }>(terms: Iterable<Term>): ListPart<Term>[] =>
  splitList(
    groupByLetter(terms, ({ name }) => name).map(({ key, letter, items }) => ({
      key,
      title: letter,
      items,
    })),
    MOST_TERMS,
  );

/** The most topics that one table of the accounts compares. */
export const MOST_TOPICS = 50;

/** The pages of the comparison of accounts, if it has more topics than one table holds. */
export const comparisonParts = <Topic>(topics: Iterable<Topic>): ListPart<Topic>[] =>
  splitList(
    [{ key: 'topics', title: labels().lists.topics.title, items: [...topics] }],
    MOST_TOPICS,
  );

/** The part of a list that a page is for. */
export function findPart<Item>(parts: readonly ListPart<Item>[], id: string): ListPart<Item> {
  const part = parts.find((each) => each.id === id);
  if (!part) throw new Error(`No part of the list is called "${id}".`);
  return part;
}
