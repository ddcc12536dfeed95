import * as say from '../../labels/script/en/search.ts';
import type { Item } from '../../search/answer.ts';
import { make } from './make-element.ts';
import { standingOf } from './make-marks.ts';
import { copyLink } from './result-item.ts';

/** What the margin says of the chosen result: how well it holds, on whose word, where it is. */
export function marginOf(item: Item): HTMLElement[] {
  const { whose, date, place, title } = item;
  const about = [whose, date].filter(Boolean).join(', ');
  const where = place === '' || place === title ? [] : [make('i', {}, place), '] '];
  return [
    ...standingOf(item),
    ...(about === '' ? [] : [make('p', { class: 'result-label' }, about)]),
    make('p', {}, ...(where.length > 0 ? [say.inPlace, ...where] : []), title, '.'),
    make('p', { class: 'result-foot' }, copyLink(item)),
  ];
}
