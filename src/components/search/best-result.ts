import { capitalize } from '../../model/english.ts';
import type { Found, Item } from '../../search/answer.ts';
import { make } from './make-element.ts';
import { resultWords } from './result-item.ts';
import { standingOf } from './make-marks.ts';

type Items = ReadonlyMap<number, Item>;

/** What a result is and where, above its title: `Chapter, Reactions`. */
const labelOf = ({ kind, place, title, date }: Item): string =>
  capitalize([kind, place === title ? '' : place, date].filter(Boolean).join(', '));

/** The sections of the best result that have what was looked for, with how many. */
function sectionList(best: NonNullable<Found['best']>, items: Items): HTMLElement[] {
  const links = best.sections.flatMap(({ passage, count }) => {
    const item = items.get(passage);
    if (!item) return [];
    const link = make('a', { href: item.address }, item.title);
    const counted = count > 1 ? [' ', make('span', { class: 'result-count' }, String(count))] : [];
    return [make('li', {}, link, ...counted)];
  });
  return links.length > 0 ? [make('ul', { class: 'best-sections' }, ...links)] : [];
}

/** The page that answers the query, or nothing. */
export function bestResult({ best }: Found, items: Items): HTMLElement[] {
  const item = best && items.get(best.passage);
  if (!item) return [];
  return [
    make(
      'div',
      { class: 'best' },
      make('p', { class: 'result-label' }, labelOf(item)),
      make('h3', {}, make('a', { href: item.address }, item.title)),
      resultWords('p', item),
      ...sectionList(best, items),
      ...standingOf(item),
    ),
  ];
}
