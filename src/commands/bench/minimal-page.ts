import { type HtmlNode, childrenOf, elementsOf, isElement, textOf } from '../../html/html-tree.ts';

/** About what a page needs to be read with comfort, as written by hand. */
const STYLES = `
:root { color-scheme: light dark; --rule: #8886; }
*, ::before, ::after { box-sizing: border-box; }
html { font: 100%/1.55 Georgia, 'Times New Roman', serif; text-size-adjust: 100%; }
body { max-width: 36rem; margin: 0 auto; padding: 1.5rem 1.25rem 4rem; overflow-wrap: break-word; }
h1, h2, h3 { font-weight: 500; line-height: 1.15; text-wrap: balance; }
h1 { font-size: 2.25rem; letter-spacing: -0.016em; margin: 1rem 0; }
h2 { font-size: 1.5rem; margin: 2.5rem 0 0.75rem; padding-top: 1rem; border-top: 1px solid var(--rule); }
h3 { font-size: 1.125rem; margin: 1.5rem 0 0.5rem; }
p, li, dd, dt, td, th, figcaption, blockquote { font-size: 1.1875rem; margin: 0 0 1rem; }
a { color: inherit; text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: 0.18em; }
a:hover { text-decoration-thickness: 2px; }
a:focus-visible { outline: 2px solid; outline-offset: 2px; }
@media (min-width: 40rem) {
  body { padding: 3rem 2rem 6rem; }
  h1 { font-size: 3.25rem; }
  h2 { font-size: 1.6875rem; }
  p, li, dd, dt, td, th, figcaption, blockquote { font-size: 1.25rem; }
}
@media (prefers-color-scheme: dark) { body { background: #151618; color: #e8e6e0; } }
@media print {
  html { font-size: 8.4pt; }
  body { max-width: none; padding: 0; }
  h1, h2, h3 { break-after: avoid; }
  p, li { orphans: 3; widows: 3; }
  a { text-decoration: none; }
}`;

const BLOCKS = /^(h[1-6]|p|li|dd|dt|td|th|figcaption|blockquote|summary|q|div)$/u;

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The words of a node as bare elements: a heading stays one, all else is a paragraph. */
function bareOf(node: HtmlNode): string[] {
  const inner = childrenOf(node).filter(isElement);
  const isSplit = inner.some((child) =>
    elementsOf(child).some(({ tagName }) => BLOCKS.test(tagName)),
  );
  if (isSplit) return inner.flatMap(bareOf);
  const text = textOf(node, ({ tagName }) => /^(script|style|svg|template)$/u.test(tagName));
  if (!text) return [];
  const tag = isElement(node) && /^h[1-6]$/u.test(node.tagName) ? node.tagName : 'p';
  return [`<${tag}>${escape(text)}</${tag}>`];
}

/** The page that somebody would write by hand to show all words of a built page's main part. */
export function minimalPage(page: HtmlNode): string {
  const elements = elementsOf(page);
  const find = (tag: string) => elements.find(({ tagName }) => tagName === tag);
  const title = find('title');
  const main = find('main');
  return [
    '<!doctype html><html lang="en"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width">',
    `<title>${title ? escape(textOf(title)) : ''}</title><style>${STYLES}</style></head><body>`,
    ...(main ? bareOf(main) : []),
    '</body></html>',
  ].join('\n');
}
