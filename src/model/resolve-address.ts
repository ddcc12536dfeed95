/** Stands for the site's own host, which no address names. */
const ORIGIN = 'https://site.invalid';

/** Where an address leads inside the site. */
export interface Target {
  /** The address of the page, escapes of its letters read. */
  page: string;
  /** The id in the page; empty for the page as a whole. */
  fragment: string;
}

/** A part of an address with its escapes read; one that is wrongly coded stays as it is written. */
export const decodePart = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};

/**
 * Where an address leads, as it is written on the page at `from`, without its query.
 * @returns undefined where it leads out of the site.
 */
export function resolveAddress(address: string, from: string): Target | undefined {
  const url = URL.parse(address, `${ORIGIN}${from}`);
  if (!url) return { page: address, fragment: '' };
  return url.origin === ORIGIN
    ? { page: decodePart(url.pathname), fragment: decodePart(url.hash.slice(1)) }
    : undefined;
}
