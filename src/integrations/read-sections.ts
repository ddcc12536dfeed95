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

/** A section of a text as it was built: what is under one second-level heading. */
export interface BuiltSection {
  /** Its id; undefined for what is before the first heading. */
  id: string | undefined;
  title: string;
  text: string;
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

/** What is seen on the pictures of a node, as sentences: whoever looks for it finds its section. */
const seenIn = (node: HtmlNode): string[] =>
  isElement(node) && node.tagName === 'figure'
    ? elementsOf(node)
        .flatMap((element) =>
          element.tagName === 'img' ? (attributeOf(element, 'alt') ?? []) : [],
        )
        .map((seen) => seen.replace(/[^.!?]$/u, '$&.'))
    : [];

const headingIn = (node: HtmlNode): HtmlElement | undefined =>
  elementsOf(node).find(({ tagName }) => tagName === 'h2');

function sectionsOf(prose: HtmlElement, page: string): BuiltSection[] {
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
    id,
    title,
    text: nodes
      .flatMap((node) => [...seenIn(node), textOf(node, isLeftOut)])
      .join(' ')
      .trim(),
  }));
}

/** The title of a built page, and the sections of the text on it that have words. */
export function readSections(root: HtmlNode): { page: string; sections: BuiltSection[] } {
  const elements = elementsOf(root);
  const title = elements.find(({ tagName }) => tagName === 'h1');
  const page = title ? textOf(title) : '';
  const proses = elements.filter((element) => attributeOf(element, 'data-search') === 'section');
  const sections = proses.flatMap((prose) => sectionsOf(prose, page));
  return { page, sections: sections.filter(({ text }) => text !== '') };
}
