import { countOf } from '../labels/grammar.ts';
import { labels } from '../labels/labels.ts';
import { formatDate } from './format-date.ts';
import type { Claim, Person, Quotation, Topic } from './records.ts';

/** What a voice said on one day, parted by who gives it to the reader. */
export interface DayOfWords {
  /** An ISO date; null for words whose day was not found. */
  date: string | null;
  /** The id of the day on the page of its speaker. */
  id: string;
  /** Words that are on record. */
  named: Quotation[];
  /** Words that only a voice without a name gives. */
  unnamed: Quotation[];
}

/** Records of one topic. */
export interface OfTopic<Item> {
  topic: Topic;
  items: Item[];
}

/** Where words without a day are in the order of days: last. */
const UNDATED = '9999';

/** Whether words come to the reader from a voice without a name. */
export const isUnnamed = ({ speaker, via }: Quotation): boolean =>
  !([speaker, ...via].at(-1) ?? speaker).named;

/** What a voice said, by day, earliest first; what has no day is last. */
export const wordsByDay = (quotations: readonly Quotation[]): DayOfWords[] =>
  [...Map.groupBy(quotations, ({ date }) => date)]
    .toSorted(([a], [b]) => (a ?? UNDATED).localeCompare(b ?? UNDATED, 'en'))
    .map(([date, ofDay]) => ({
      date,
      id: `day-${date ?? 'unknown'}`,
      named: ofDay.filter((quotation) => !isUnnamed(quotation)),
      unnamed: ofDay.filter(isUnnamed),
    }));

/** What the days show, in a sentence: how many words on how many days, and on which the most. */
export function describeDays(days: readonly DayOfWords[]): string {
  const countIn = ({ named, unnamed }: DayOfWords) => named.length + unnamed.length;
  const dated = days.filter(({ date }) => date !== null);
  const all = days.reduce((sum, day) => sum + countIn(day), 0);
  const [most, next] = dated.toSorted((one, other) => countIn(other) - countIn(one));
  const { voices } = labels();
  const words = voices.onDays(countOf(all, 'quotation'), countOf(dated.length, 'knownDay'));
  if (!most?.date || !next || countIn(most) === countIn(next)) return `${words}.`;
  return `${words}${voices.mostOn(formatDate(most.date))}.`;
}

/** Records by topic, the topic with the most first. */
export const byTopic = <Item extends { topic: Topic }>(items: readonly Item[]): OfTopic<Item>[] =>
  [...Map.groupBy(items, ({ topic }) => topic)]
    .map(([topic, group]) => ({ topic, items: group }))
    .toSorted(
      (one, other) =>
        other.items.length - one.items.length ||
        one.topic.title.localeCompare(other.topic.title, 'en'),
    );

/** The claims of a voice that its own words do not carry. */
export const claimsBeyond = ({ claims, quotations }: Person): Claim[] =>
  claims.filter((claim) => !claim.quotations.some((quotation) => quotations.includes(quotation)));
