/** A placeholder for the site's own host. No real address has it. */
const ORIGIN = 'https://site.invalid';

/** Where an address leads inside the site. */
export interface Target {
  /** The address of the page, with escapes decoded. */
  page: string;
  /** The id in the page; empty for the page as a whole. */
  fragment: string;
}

/**
 * A part of an address with its escapes decoded. A part with an invalid escape stays as written.
 */
export const decodePart = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};

/**
 * Where an address leads that is written on the page at `from`. Its query is ignored.
 * @returns undefined if it leads out of the site.
 */
export function resolveAddress(address: string, from: string): Target | undefined {
  const url = URL.parse(address, `${ORIGIN}${from}`);
  if (!url) return { page: address, fragment: '' };
  return url.origin === ORIGIN
    ? { page: decodePart(url.pathname), fragment: decodePart(url.hash.slice(1)) }
    : undefined;
}
