import { labels } from '../labels/labels.ts';
import type { Quotation } from './records.ts';
import { type ListPart, splitList } from './split-list.ts';
import { type DayOfWords, wordsByDay } from './words-by-day.ts';

/** The most quotations that the page of a voice holds. */
export const MOST_WORDS = 100;

/** How many quotations a day has. */
const countOfDay = ({ named, unnamed }: DayOfWords): number => named.length + unnamed.length;

/** The pages of a voice’s words, by year, where its own page cannot hold them. A day is on one. */
export function wordParts(quotations: readonly Quotation[]): ListPart<DayOfWords>[] {
  if (quotations.length <= MOST_WORDS) return [];
  const years = Map.groupBy(wordsByDay(quotations), ({ date }) => date?.slice(0, 4) ?? 'no-date');
  const groups = [...years].map(([year, items]) => ({
    key: year,
    title: year === 'no-date' ? labels().voices.dayNotFound : year,
    items,
  }));
  return splitList(groups, MOST_WORDS, countOfDay);
}

/** How many quotations a part holds. */
export const countWordsIn = ({ items }: ListPart<DayOfWords>): number =>
  items.reduce((sum, day) => sum + countOfDay(day), 0);
