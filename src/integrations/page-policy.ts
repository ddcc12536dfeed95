import { createHash } from 'node:crypto';
import {
  type HtmlElement,
  type HtmlNode,
  attributeOf,
  childrenOf,
  elementsOf,
} from '../html/html-tree.ts';

const contentOf = (element: HtmlElement): string =>
  childrenOf(element)
    .map((node) => ('value' in node ? node.value : ''))
    .join('');

const digestOf = (element: HtmlElement): string =>
  `'sha256-${createHash('sha256').update(contentOf(element)).digest('base64')}'`;

/** The types of data, which runs nothing, in a script element. */
const DATA: readonly (string | undefined)[] = ['application/json', 'application/ld+json'];

/** Whether an element is a script inside the page, and not data. */
const isInlineScript = (element: HtmlElement): boolean =>
  element.tagName === 'script' &&
  !attributeOf(element, 'src') &&
  !DATA.includes(attributeOf(element, 'type'));

/**
 * The policy of a page: everything from this host, and of scripts in the page itself only its own,
 * by their digests. Pagefind runs WebAssembly, in a worker or else in the page. Astro's own policy
 * has a digest for every script of the site in every page, though they are files of this host: half
 * a kilobyte that never shrinks. Styles are allowed without digests: whoever keeps a copy of a page
 * writes other addresses into them.
 */
export function policyOf(page: HtmlNode): string {
  const digests = new Set(elementsOf(page).filter(isInlineScript).map(digestOf));
  return [
    "default-src 'self'",
    ["script-src 'self' 'wasm-unsafe-eval'", ...digests].join(' '),
    "style-src 'self' 'unsafe-inline'",
    "base-uri 'none'",
    "form-action 'self'",
    "object-src 'none'",
  ].join(';');
}

/** Something inside a page that is not to be there. */
export interface InlineFault {
  element: HtmlElement;
  /** What it is, and what to do instead. */
  message: string;
}

function faultsOf(element: HtmlElement, known: readonly string[]): string[] {
  const attributes = element.attrs.flatMap(({ name }) => {
    if (name.startsWith('on')) return [`${name}="…" never runs: listen in a script file.`];
    return name === 'style' ? ['Styles are in files: write a class in place of style="…".'] : [];
  });
  return isInlineScript(element) && !known.includes(contentOf(element))
    ? [
        ...attributes,
        'A script is inside the page: import it from a file, or from one named *.inline.js.',
      ]
    : attributes;
}

/**
 * What is inside a page that its policy cannot allow, or would allow though nobody meant it: every
 * script but the known ones, and code or styles in attributes.
 * @param known the texts of the scripts that may be inside a page.
 */
export const findInlineFaults = (page: HtmlNode, known: readonly string[]): InlineFault[] =>
  elementsOf(page).flatMap((element) =>
    faultsOf(element, known).map((message) => ({ element, message })),
  );
