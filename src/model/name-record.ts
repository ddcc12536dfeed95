import { labels } from '../labels/labels.ts';
import { formatDate, formatPeriod } from './format-date.ts';
import type { Quotation, Source } from './records.ts';

/** How many words of a quotation tell it from others of its speaker. */
const TELLING_WORDS = 8;

/** The beginning of some words, with an ellipsis if there are more. */
export function beginningOf(words: string): string {
  const all = words.split(/\s+/u);
  const first = all.slice(0, TELLING_WORDS).join(' ');
  return all.length > TELLING_WORDS ? `${first} …` : first;
}

/** A few words that tell a record from every other on its page. */
export interface RecordName {
  names: string;
  /** The part of the name that is a record's own words, in their language. */
  quoted?: { words: string; lang: string };
}

/** A quotation: whose words, of which day, and how they begin. */
export function nameQuotation({ speaker, date, wordings }: Quotation): RecordName {
  const [first] = wordings;
  const { language, voices } = labels();
  const names = voices.named(speaker.name, date ? formatDate(date) : undefined);
  if (!first) return { names };
  const { ours, words, lang } = first;
  return {
    names: `${names}:`,
    quoted: { words: beginningOf(ours ?? words), lang: ours === undefined ? lang : language },
  };
}

/** A source: its publisher, its day and its title or, if that is unknown, its id. */
export function nameSource({ id, publisher, date, title, language }: Source): RecordName {
  const { source } = labels().sources;
  if (title === null) return { names: source(`${publisher}, ${id.replaceAll('-', ' ')}`) };
  const day = date ? `, ${formatPeriod(date)}` : '';
  return { names: `${source(`${publisher}${day}`)}:`, quoted: { words: title, lang: language } };
}
