import type { Arrivals } from '../ledger/list-arrivals.ts';
import {
  type HtmlElement,
  type HtmlNode,
  attributeOf,
  classesOf,
  elementsOf,
  isElement,
  parsePage,
} from '../html/html-tree.ts';
import { aliasMarkup, goneMarkup, rewordedMarkup, rewordedRule } from './arrival-markup.ts';
import { type BuiltPage, withPlaces } from './built-pages.ts';

/** A piece of markup, and the place in the file where it goes. */
export interface Insertion {
  offset: number;
  markup: string;
}

type Place = 'in front' | 'at the end' | 'after';

const PLACES: Readonly<Record<Place, (element: HtmlElement) => number | undefined>> = {
  'in front': ({ sourceCodeLocation }) => sourceCodeLocation?.startTag?.endOffset,
  'at the end': ({ sourceCodeLocation }) => sourceCodeLocation?.endTag?.startOffset,
  after: ({ sourceCodeLocation }) => sourceCodeLocation?.endOffset,
};

/** Inserts on one line, so that the lines of the page stay those of its file. */
function insertion(element: HtmlElement, place: Place, markup: string): Insertion[] {
  const offset = PLACES[place](element);
  return offset === undefined ? [] : [{ offset, markup }];
}

const parentOf = (element: HtmlElement): HtmlElement | undefined => {
  const parent: HtmlNode | null = element.parentNode;
  return parent && isElement(parent) ? parent : undefined;
};

/** The nearest element, itself included, that something is true of. */
function closest(
  element: HtmlElement,
  isMeant: (each: HtmlElement) => boolean,
): HtmlElement | undefined {
  if (isMeant(element)) return element;
  const parent = parentOf(element);
  return parent && closest(parent, isMeant);
}

const hasClass = (name: string) => (element: HtmlElement) => classesOf(element).includes(name);

/** Elements that can hold what is said of the passage in them, after all else. */
const HOLDERS: readonly string[] = ['li', 'dd', 'dt', 'article', 'section', 'div', 'figure'];

/** Elements that hold only words, so that it stands after them. */
const WORDS: readonly string[] = ['p', 'table', 'blockquote', 'ul', 'ol', 'dl'];

/** Puts what is said of a passage into its margin, after its heading, or below it. */
export function beside(target: HtmlElement, markup: string): Insertion[] {
  const passage = closest(target, hasClass('passage'));
  const margin = passage && elementsOf(passage).find(hasClass('margin'));
  if (margin) return insertion(margin, 'in front', markup);
  const heading = closest(target, hasClass('heading'));
  if (heading) return insertion(heading, 'after', markup);
  const isMeant = ({ tagName }: HtmlElement) =>
    HOLDERS.includes(tagName) || WORDS.includes(tagName);
  const box = closest(target, isMeant);
  if (!box) return [];
  return insertion(box, HOLDERS.includes(box.tagName) ? 'at the end' : 'after', markup);
}

function insertionsFor({ aliases, lines, reworded }: Arrivals, root: HtmlNode): Insertion[] {
  const elements = elementsOf(root);
  const byId = new Map(elements.map((element) => [attributeOf(element, 'id'), element]));
  const main = byId.get('main');
  const text = elements.find(hasClass('prose')) ?? main;
  const head = elements.find(({ tagName }) => tagName === 'head');
  const rules = reworded.filter(({ id }) => byId.has(id)).map(({ id }) => rewordedRule(id));
  return [
    ...aliases.flatMap(({ id, at }) => {
      const target = at ? byId.get(at) : main;
      return target && !byId.has(id) ? insertion(target, 'in front', aliasMarkup(id)) : [];
    }),
    ...lines.flatMap((line) => {
      const heading = line.section === undefined ? undefined : byId.get(line.section);
      const title = heading && closest(heading, hasClass('heading'));
      if (line.id === '' || byId.has(line.id)) return [];
      if (title) return insertion(title, 'after', goneMarkup(line));
      return text ? insertion(text, 'at the end', goneMarkup(line)) : [];
    }),
    ...reworded.flatMap((each) => {
      const target = byId.get(each.id);
      return target ? beside(target, rewordedMarkup(each)) : [];
    }),
    ...(head && rules.length > 0
      ? insertion(head, 'at the end', `<style>${rules.join('')}</style>`)
      : []),
  ];
}

/** A page with markup inserted. */
export function insertInto(page: BuiltPage, insertions: readonly Insertion[]): BuiltPage {
  if (insertions.length === 0) return page;
  const html = insertions
    .toSorted((a, b) => b.offset - a.offset)
    .reduce(
      (text, { offset, markup }) => text.slice(0, offset) + markup + text.slice(offset),
      page.html,
    );
  return { ...page, html, root: parsePage(html) };
}

/**
 * Makes what writes into a built page what its old addresses say: targets for ids that are now
 * another’s, a line for each passage that is gone, and each edition’s words at a passage that was
 * reworded.
 * Each is seen only by those who arrive at its address, without a script.
 */
export function arrivalsTeller(arrivals: readonly Arrivals[]): (page: BuiltPage) => BuiltPage {
  const byPage = new Map(arrivals.map((each) => [each.page, each]));
  return (page) => {
    const told = byPage.get(page.address);
    return told && !told.isGone
      ? insertInto(page, insertionsFor(told, withPlaces(page).root))
      : page;
  };
}
