import { attributeOf, elementsOf, parsePage } from '../html/html-tree.ts';
import { type BuiltPage, withPlaces } from './built-pages.ts';

/** The attributes that hold an address. */
const ADDRESSES = ['href', 'src', 'action', 'cite', 'poster', 'content'];

/** Where the addresses of a page are that begin at the root of the host, from its beginning. */
function rootedIn({ root, html }: BuiltPage, base: string): number[] {
  return elementsOf(root).flatMap((element) =>
    ADDRESSES.flatMap((name) => {
      const value = attributeOf(element, name);
      const at = element.sourceCodeLocation?.attrs?.[name];
      // Scripts and styles have their whole address already.
      const isRooted = /^\/(?!\/)/u.test(value ?? '') && !value?.startsWith(`${base}_astro/`);
      return at && isRooted ? [html.indexOf('/', at.startOffset)] : [];
    }),
  );
}

/**
 * Puts the path of the site before every address of a page. Pages, records and texts write
 * addresses from the root of the site; this is the one place that knows where that root is.
 * @param base the path, with a slash at both ends.
 */
export function prefixAddresses(page: BuiltPage, base: string): BuiltPage {
  if (base === '/') return page;
  const places = rootedIn(withPlaces(page), base).toSorted((one, other) => other - one);
  let { html } = page;
  for (const at of places) html = html.slice(0, at) + base.slice(0, -1) + html.slice(at);
  return { ...page, html, root: parsePage(html) };
}
