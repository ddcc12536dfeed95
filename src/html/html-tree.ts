import { type DefaultTreeAdapterTypes, parse } from 'parse5';

/** A node of a built page. */
export type HtmlNode = DefaultTreeAdapterTypes.Node;

/** An element of a built page. */
export type HtmlElement = DefaultTreeAdapterTypes.Element;

/** Parses the text of a page. */
export const parsePage = (html: string): HtmlNode => parse(html);

/** Parses a page so that each element knows where it is in the text, which takes twice as long. */
export const parseWithPlaces = (html: string): HtmlNode =>
  parse(html, { sourceCodeLocationInfo: true });

/** Whether a node is an element. */
export const isElement = (node: HtmlNode): node is HtmlElement => 'tagName' in node;

/** The children of a node, in order. */
export const childrenOf = (node: HtmlNode): HtmlNode[] =>
  'childNodes' in node ? node.childNodes : [];

/** The value of an attribute; undefined if the element does not have it. */
export const attributeOf = (element: HtmlElement, name: string): string | undefined =>
  element.attrs.find((attribute) => attribute.name === name)?.value;

/** Whether what is in an element is code, not text. */
export const isCode = ({ tagName }: HtmlElement): boolean =>
  tagName === 'script' || tagName === 'style';

/** The classes of an element. */
export const classesOf = (element: HtmlElement): string[] =>
  (attributeOf(element, 'class') ?? '').split(/\s+/u);

function gather(node: HtmlNode, found: HtmlElement[]): HtmlElement[] {
  if (isElement(node)) found.push(node);
  for (const child of childrenOf(node)) gather(child, found);
  return found;
}

// A page is asked for its elements by each of the steps that finish it.
const gathered = new WeakMap<HtmlNode, readonly HtmlElement[]>();

/** Every element below a node, in document order, the node itself included. */
export function elementsOf(node: HtmlNode): readonly HtmlElement[] {
  if (node.nodeName !== '#document') return gather(node, []);
  const elements = gathered.get(node) ?? gather(node, []);
  gathered.set(node, elements);
  return elements;
}

/** The line that an element begins on, from 1, in a page that was parsed with places. */
export const lineOf = (element: HtmlElement): number => element.sourceCodeLocation?.startLine ?? 1;

/**
 * The tags of elements whose words are apart from those that follow. Classes say nothing of that:
 * they are only a look.
 */
const BLOCKS = /^(p|li|div|dd|dt|h\d|td|th|figcaption|blockquote)$/u;

/**
 * The text of a node, with single spaces. Elements that `isLeftOut` picks are left out with all
 * that is in them.
 */
export function textOf(
  node: HtmlNode,
  isLeftOut: (element: HtmlElement) => boolean = () => false,
): string {
  let text = '';
  const read = (current: HtmlNode): void => {
    if (current.nodeName === '#text' && 'value' in current) text += current.value;
    else if (isElement(current) && isLeftOut(current)) text += ' ';
    else {
      for (const child of childrenOf(current)) read(child);
      if (isElement(current) && BLOCKS.test(current.tagName)) text += ' ';
    }
  };
  read(node);
  return text.replace(/\s+/gu, ' ').trim();
}
