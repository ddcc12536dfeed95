import * as say from '../../labels/script/en/search.ts';
import { capitalize } from '../../model/english.ts';
import type { Found, Item } from '../../search/answer.ts';
import { make, makeButton } from './make-element.ts';
import { resultItem } from './result-item.ts';
import type { View } from './search-view.ts';
import { type Group, type Row, type Unfolded, groupsOf, rowsOf } from './shown-passages.ts';

type Items = ReadonlyMap<number, Item>;

const itemsIn = (passages: readonly number[], items: Items): Item[] =>
  passages.flatMap((passage) => items.get(passage) ?? []);

/** The button that unfolds what is behind a row or a group. */
const unfolding = (key: string, words: string): HTMLButtonElement =>
  makeButton({ class: 'result-more', 'data-unfold': key, 'data-key': key }, words);

function rowItem({ key, passage, folded, open }: Row, items: Items): HTMLLIElement[] {
  const item = items.get(passage);
  if (!item) return [];
  const isFolded = folded.length > open.length;
  const opened = itemsIn(open, items).map((each) => resultItem(each, 'h4'));
  return [
    resultItem(
      item,
      'h3',
      ...(isFolded ? [unfolding(key, capitalize(say.moreClose(folded.length)))] : []),
      ...(opened.length > 0 ? [make('ol', { class: 'result-folded' }, ...opened)] : []),
    ),
  ];
}

function groupItem({ key, shown, count }: Group, items: Items): HTMLLIElement[] {
  const passages = itemsIn(shown, items);
  const [first] = passages;
  if (!first) return [];
  const [address = ''] = first.address.split('#');
  const rest = count - shown.length;
  return [
    make(
      'li',
      { class: 'result-group' },
      make(
        'div',
        { class: 'result-group-head' },
        make('h3', {}, make('a', { href: address }, first.place || first.title)),
        ' ',
        make('span', { class: 'result-count' }, say.passages(count)),
      ),
      make('ol', {}, ...passages.map((item) => resultItem({ ...item, place: '' }, 'h4'))),
      ...(rest > 0 ? [unfolding(key, capitalize(say.moreHere(rest)))] : []),
    ),
  ];
}

/** The list of results: each passage, or the pages that they are on. */
export const resultList = (
  answer: Found,
  view: View,
  unfolded: Unfolded,
  items: Items,
): HTMLLIElement[] =>
  view.isByPage
    ? groupsOf(answer, view, unfolded).flatMap((group) => groupItem(group, items))
    : rowsOf(answer, view, unfolded).flatMap((row) => rowItem(row, items));
