import type { Item } from '../../search/answer.ts';
import { make } from './make-element.ts';
import { markOf } from './make-marks.ts';
import { placeWords, resultWords } from './result-item.ts';

/** The id of the result at a position in the dialog. */
const idOf = (position: number): string => `search-option-${position}`;

/**
 * A result in the dialog: an option of a list that is also a link, so that it opens in another tab
 * as links do. The field keeps the focus.
 */
export function dialogOption(item: Item, position: number): HTMLAnchorElement {
  const place = [make('b', {}, item.title), placeWords(item), ...markOf(item.standing)];
  return make(
    'a',
    {
      role: 'option',
      id: idOf(position),
      class: 'search-option',
      href: item.address,
      tabindex: '-1',
      'aria-selected': 'false',
    },
    make('span', { class: 'result-place' }, ...place),
    resultWords('span', item),
  );
}
