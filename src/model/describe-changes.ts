import { type EditionChanges, type PageChanges, countChanges, partChanges } from './changes.ts';
import { capitalize, countInWords, countOf } from '../labels/grammar.ts';
import { labels } from '../labels/labels.ts';
import { formatDate } from './format-date.ts';
import type { Ledger } from './ledger.ts';
import { routes } from './routes.ts';
import type { Correction } from './story.ts';

/** How many changes there are of each kind, in words: *3 reworded, 1 added*. */
export const describeCounts = (pages: readonly PageChanges[]): string =>
  countChanges(pages)
    .map(({ kind, count }) => `${count} ${labels().changes.kinds[kind]}`)
    .join(', ') || labels().changes.noWords;

/** How many addresses the first edition published. */
export const countFirst = ({ passages }: Ledger): number =>
  passages.filter(({ was, since }) => (was[0]?.since ?? since) === 1).length;

/** What the page of all changes is about, in a sentence or two. */
export function describeChanges({ editions, passages }: Ledger): string {
  const [first] = editions;
  const { changes: words } = labels();
  if (!first) return words.noEdition;
  if (editions.length > 1) return words.editions(editions.length);
  const published = countOf(countFirst({ editions, passages }), 'address');
  return words.firstOnly(formatDate(first.date), published);
}

/** How many corrections were made, and when the last, in a sentence. */
export function describeCorrections(corrections: Iterable<Correction>): string {
  const days = [...corrections].map(({ date }) => date).toSorted();
  const last = days.at(-1);
  const { changes: words } = labels();
  if (last === undefined) return words.noCorrection;
  const count = capitalize(countInWords(days.length, 'correction'));
  return words.corrected(count, days.length === 1, formatDate(last));
}

/** An edition on the page of all changes: what it changed, or how many pages list that. */
export interface ToldEdition extends EditionChanges {
  /** What is listed there; empty where pages of its own list it. */
  here: PageChanges[];
  /** How many pages of its own it has. */
  parts: number;
  /** How many changes that are in no edition yet are left out. */
  left: number;
}

const countAll = (pages: readonly PageChanges[]): number =>
  pages.reduce((sum, { changes }) => sum + changes.length, 0);

/**
 * What the page of all changes lists itself: of the latest editions as much as there is room for,
 * and the first of what is in none yet. From the first edition on for which there is no room, each
 * has pages of its own, so that later editions move none back.
 */
export function tellEditions(all: readonly EditionChanges[]): ToldEdition[] {
  let listed: PageChanges[] = [];
  let isFull = false;
  return all.map((changes) => {
    const parts = partChanges(changes.pages);
    if (!changes.edition) {
      const [here = []] = parts;
      return { ...changes, here, parts: 0, left: countAll(changes.pages) - countAll(here) };
    }
    const both = [...listed, ...changes.pages];
    isFull ||= partChanges(both).length > 1;
    if (isFull) return { ...changes, here: [], parts: parts.length, left: 0 };
    listed = both;
    return { ...changes, here: [...changes.pages], parts: 0, left: 0 };
  });
}

/** A page that lists what an edition changed, or a part of it. */
export interface ChangedPage {
  address: string;
  /** Which part it is, where there are several: *, 2 of 3*. */
  place: string;
  edition: { number: number; date: string };
  previous: number;
  here: PageChanges[];
}

/** The pages of the editions for which the page of all changes has no room. */
export const changedPages = (all: readonly EditionChanges[]): ChangedPage[] =>
  tellEditions(all).flatMap(({ edition, previous, pages, parts }) =>
    edition && parts > 0
      ? partChanges(pages).map((here, index) => ({
          address: routes.changed(edition.number, index + 1),
          place: parts > 1 ? labels().changes.part(index + 1, parts) : '',
          edition,
          previous,
          here,
        }))
      : [],
  );
