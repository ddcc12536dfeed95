import { publishedAt } from '../model/describe-page.ts';
import type { Site } from '../model/records.ts';

/** The way from a page to an address: up as far as both are below, then down. */
function wayFrom(page: string, address: string): string {
  let above = page;
  let up = '';
  while (!address.startsWith(above)) {
    above = above.replace(/[^/]+\/$/u, '');
    up += '../';
  }
  return (up || './') + address.slice(above.length);
}

/**
 * An address of the site as data in a page writes it: whole, if it is known where the site is
 * published; else from the page on, which holds wherever it lives.
 */
export const onWeb = (address: string, page: string, site: Pick<Site, 'address'>): string =>
  site.address ? publishedAt(site.address, address) : wayFrom(page, address);
