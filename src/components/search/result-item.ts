import * as say from '../../labels/script/en/search.ts';
import type { ExcerptPart, Item } from '../../search/answer.ts';
import { make } from './make-element.ts';
import { standingOf } from './make-marks.ts';

/** An excerpt as nodes: what was looked for is in `<mark>`. */
const excerptNodes = (excerpt: readonly ExcerptPart[]): (Node | string)[] =>
  excerpt.map(({ text, isHit }) => (isHit ? make('mark', {}, text) : text));

/** A date whose parts stay in one line. */
const inOneLine = (date: string): string => date.replaceAll(' ', '\u00A0');

/** What stands after the title of a result: where it is, what it is, whose words, when. */
export const placeWords = ({ title, place, kind, whose, date }: Item): string =>
  [
    place === title ? '' : place,
    whose === '' || title.includes(whose) ? kind : `${kind}, ${whose}`,
    inOneLine(date),
  ]
    .filter(Boolean)
    .map((words) => `, ${words}`)
    .join('');

/** The control that copies the link to a result. */
export const copyLink = ({ address, title }: Item): HTMLAnchorElement =>
  make(
    'a',
    { href: address, 'data-copy': '', class: 'no-print' },
    say.copyLink,
    make('span', { class: 'sr-only' }, say.linkTo(title)),
  );

/** The words of a result, in their language. */
export const resultWords = <Tag extends 'p' | 'span'>(tag: Tag, { excerpt, language }: Item) =>
  make(tag, { class: 'result-words', lang: language }, ...excerptNodes(excerpt));

/** The title of a result, which is the link to it, as a heading; then what and where it is. */
const resultHead = (item: Item, level: 'h3' | 'h4'): HTMLElement =>
  make(
    'div',
    { class: 'result-place' },
    make(level, {}, make('a', { href: item.address }, item.title)),
    placeWords(item),
  );

/** A passage in the list of results: link, place, words, standing, and the control that copies. */
export const resultItem = (item: Item, level: 'h3' | 'h4', ...more: Node[]): HTMLLIElement =>
  make(
    'li',
    { class: 'result' },
    resultHead(item, level),
    resultWords('p', item),
    make('p', { class: 'result-foot' }, ...standingOf(item), copyLink(item)),
    ...more,
  );
