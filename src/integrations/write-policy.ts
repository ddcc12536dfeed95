import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readBuiltPages } from './built-pages.ts';
import {
  type HtmlElement,
  type HtmlNode,
  attributeOf,
  childrenOf,
  elementsOf,
} from '../html/html-tree.ts';

/** Where the policy goes: before anything that it governs. */
const HEAD = '<meta charset="utf-8">';

const digestOf = (element: HtmlElement): string => {
  const text = childrenOf(element)
    .map((node) => ('value' in node ? node.value : ''))
    .join('');
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
};

/** Whether an element is a script inside the page; data in a script element runs nothing. */
const isInlineScript = (element: HtmlElement): boolean =>
  element.tagName === 'script' &&
  !attributeOf(element, 'src') &&
  attributeOf(element, 'type') !== 'application/json';

/**
 * The policy of a page: everything from this host, and of what stands in the page itself only its own
 * styles and scripts, by their digests. Pagefind runs WebAssembly, in a worker or where there is none in the page.
 */
export function policyOf(page: HtmlNode): string {
  const elements = elementsOf(page);
  const digests = (isAllowed: (element: HtmlElement) => boolean) => [
    ...new Set(elements.filter(isAllowed).map(digestOf)),
  ];
  return [
    "default-src 'self'",
    ["script-src 'self' 'wasm-unsafe-eval'", ...digests(isInlineScript)].join(' '),
    ["style-src 'self'", ...digests(({ tagName }) => tagName === 'style')].join(' '),
    "base-uri 'none'",
    "form-action 'self'",
    "object-src 'none'",
  ].join(';');
}

/**
 * Writes each page's content security policy into it after the build. Astro's own lists a digest for every
 * script of the site in every page, though they are files of this host: half a kilobyte that never shrinks.
 */
export const writePolicy = (): AstroIntegration => ({
  name: 'write-policy',
  hooks: {
    'astro:build:done': ({ dir }) => {
      for (const { file, root } of readBuiltPages(fileURLToPath(dir))) {
        const html = readFileSync(file, 'utf8');
        if (!html.includes(HEAD))
          throw new Error(`${file} has no ${HEAD} to write its policy after`);
        const meta = `<meta http-equiv="content-security-policy" content="${policyOf(root)}">`;
        writeFileSync(
          file,
          html.replace(HEAD, () => `${HEAD}${meta}`),
        );
      }
    },
  },
});
