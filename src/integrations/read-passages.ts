import {
  type HtmlElement,
  type HtmlNode,
  attributeOf,
  childrenOf,
  classesOf,
  elementsOf,
  isElement,
  textOf,
} from '../html/html-tree.ts';

/** What can be found: a section of a text, or a record, at its own address. */
export interface Passage {
  /** Its address, with its fragment. */
  address: string;
  /** What sort of passage it is: `section`, `claim`, `quotation` … */
  kind: string;
  /** What a result is headed by: the section's title, the speaker, the topic. */
  title: string;
  /** The title of the page it is on. */
  page: string;
  /** Its words. */
  text: string;
  /** The standing of a claim. */
  standing: string | undefined;
}

const LEFT_OUT = ['claim-mark', 'margin', 'sr-only', 'tile'];

/**
 * Furniture, marks, margins (their records are found elsewhere) and what only a screen reader is
 * told.
 */
const isLeftOut = (element: HtmlElement): boolean =>
  ['script', 'style', 'svg', 'noscript', 'template'].includes(element.tagName) ||
  attributeOf(element, 'data-unsearched') !== undefined ||
  classesOf(element).some((name) => LEFT_OUT.includes(name));

const wordsOf = (nodes: readonly HtmlNode[]): string =>
  nodes
    .map((node) => textOf(node, isLeftOut))
    .join(' ')
    .trim();

const headingIn = (node: HtmlNode): HtmlElement | undefined =>
  elementsOf(node).find(({ tagName }) => tagName === 'h2');

/** The sections of a text, one per second-level heading; what is before the first is the page's. */
function readSections(prose: HtmlElement, page: string, address: string): Passage[] {
  const sections: { id: string | undefined; title: string; nodes: HtmlNode[] }[] = [
    { id: undefined, title: page, nodes: [] },
  ];
  for (const node of childrenOf(prose)) {
    const heading = headingIn(node);
    if (heading)
      sections.push({ id: attributeOf(heading, 'id'), title: textOf(heading), nodes: [] });
    else sections.at(-1)?.nodes.push(node);
  }
  return sections.map(({ id, title, nodes }) => ({
    address: id ? `${address}#${id}` : address,
    kind: 'section',
    title,
    page,
    text: wordsOf(nodes),
    standing: undefined,
  }));
}

function readRecord(element: HtmlElement, kind: string, page: string, address: string): Passage {
  const id = attributeOf(element, 'data-search-id') ?? attributeOf(element, 'id');
  return {
    address: id ? `${address}#${id}` : address,
    kind,
    title: attributeOf(element, 'data-search-title') ?? page,
    page,
    text: wordsOf(childrenOf(element)),
    standing: attributeOf(element, 'data-search-standing'),
  };
}

/** The passages of a built page, in its order: what its markup names with `data-search`. */
export function readPassages(root: HtmlNode, address: string): Passage[] {
  const elements = elementsOf(root);
  const title = elements.find(({ tagName }) => tagName === 'h1');
  const page = title ? textOf(title) : '';
  return elements
    .filter(isElement)
    .flatMap((element) => {
      const kind = attributeOf(element, 'data-search');
      if (kind === undefined) return [];
      return kind === 'section'
        ? readSections(element, page, address)
        : [readRecord(element, kind, page, address)];
    })
    .filter(({ text }) => text !== '');
}
