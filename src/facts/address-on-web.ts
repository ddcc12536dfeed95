import { publishedAt } from '../model/describe-page.ts';
import type { Site } from '../model/records.ts';

/** The address of the page above, as often as it takes to come from a page to the root. */
const upFrom = (page: string): string => '../'.repeat(page.split('/').length - 2) || './';

/**
 * An address of the site as data in a page writes it: whole, if it is known where the site is
 * published; else from the page on, which holds wherever it lives.
 */
export const onWeb = (address: string, page: string, site: Site): string =>
  site.address ? publishedAt(site.address, address) : upFrom(page) + address.slice(1);
