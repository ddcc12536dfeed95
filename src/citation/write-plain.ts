import { labels } from '../labels/labels.ts';
import { formatDate } from '../model/format-date.ts';
import { quoteMarks } from '../model/quote-marks.ts';
import { type ReferenceItem, editionWords } from './reference-item.ts';
import { type Run, upright } from './run.ts';

const nested = (words: string): string => words.replaceAll('“', '‘').replaceAll('”', '’');

/** A reference as a note in plain words, in the order in which a reader looks it up. */
export function writePlain(item: ReferenceItem): Run[] {
  const { title, part, site, publisher, date, address, language } = item;
  const [open, close] = quoteMarks(language);
  const rest = [publisher, editionWords(item), formatDate(date), part, `${address}.`]
    .filter((words) => words !== undefined)
    .join(', ');
  return [
    ...(site ? [upright(`${open}${nested(title)}${close}${labels().citation.in}`)] : []),
    { words: site ?? title, isItalic: true },
    upright(`, ${rest}`),
  ];
}
