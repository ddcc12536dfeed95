import { formatDate } from '../model/format-date.ts';
import { type ReferenceItem, editionWords } from './reference-item.ts';
import { type Run, upright } from './run.ts';

const nested = (words: string): string => words.replaceAll('“', '‘').replaceAll('”', '’');

/** A reference as a note in plain words, in the order in which a reader looks it up. */
export function writePlain(item: ReferenceItem): Run[] {
  const { title, part, site, publisher, date, address } = item;
  const rest = [publisher, editionWords(item), formatDate(date), part, `${address}.`]
    .filter((words) => words !== undefined)
    .join(', ');
  return [
    ...(site ? [upright(`“${nested(title)}”, in `)] : []),
    { words: site ?? title, isItalic: true },
    upright(`, ${rest}`),
  ];
}
