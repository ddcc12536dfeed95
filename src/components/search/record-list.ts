import type { Found, Item } from '../../search/answer.ts';
import { make } from './make-element.ts';
import { tileOf } from './make-marks.ts';

/** What a record is, in one line: its side, its kind, its date. */
const recordLine = ({ sides, kind, whose, date, title }: Item): HTMLElement =>
  make(
    'p',
    { class: 'record-line' },
    ...sides.flatMap((side) => [tileOf(side), ' ']),
    [kind, title.includes(whose) ? '' : whose, date].filter(Boolean).join(', '),
  );

/** The records with the name that was looked for. */
export const recordList = ({ records }: Found, items: ReadonlyMap<number, Item>): HTMLLIElement[] =>
  records.flatMap((passage) => {
    const item = items.get(passage);
    if (!item) return [];
    const link = make('a', { href: item.address, class: 'record-title' }, item.title);
    return [make('li', { class: 'result-record' }, link, recordLine(item))];
  });
