import { capitalize } from '../../model/english.ts';
import type { Best, Found, Item } from '../../search/answer.ts';
import { make } from './make-element.ts';
import { resultWords } from './result-item.ts';
import { standingOf } from './make-marks.ts';

type Items = ReadonlyMap<number, Item>;

/** What a result is and where, above its title: `Chapter, Reactions`. */
const labelOf = ({ kind, place, title, date }: Item): string =>
  capitalize([kind, place === title ? '' : place, date].filter(Boolean).join(', '));

/** What the best result leads to: sections of its page, or other texts, each with its kind. */
function linksOf({ leadsTo }: Best, { address }: Item, items: Items): HTMLElement[] {
  const links = leadsTo.flatMap((passage) => {
    const item = items.get(passage);
    if (!item) return [];
    const isOwn = item.address.startsWith(`${address}#`);
    const link = make('a', { href: item.address }, item.title);
    return [make('li', {}, link, isOwn ? '' : `, ${item.kind}`)];
  });
  return links.length > 0 ? [make('ul', { class: 'best-links' }, ...links)] : [];
}

/** What answers the query, or nothing. */
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
      ...linksOf(best, item, items),
      ...standingOf(item),
    ),
  ];
}
