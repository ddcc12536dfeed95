import { labels } from '../labels/labels.ts';
import type { Edition } from '../model/edition.ts';
import { publishedAt } from '../model/describe-page.ts';
import type { Site } from '../model/records.ts';
import type { Cited } from './list-cited.ts';

/** What every form of a reference says. */
export interface ReferenceItem {
  /** Its key in a bibliography. */
  key: string;
  title: string;
  /** Which passage of what has that title. */
  part: string | undefined;
  /** The title of the whole site; undefined where that is what is cited. */
  site: string | undefined;
  /** Undefined where the publisher is called like the site. */
  publisher: string | undefined;
  edition: number | undefined;
  /** An ISO date. */
  date: string;
  address: string;
  language: string;
}

const keyOf = (address: string, site: string): string =>
  `${site} ${address}`
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-|-$/gu, '');

/**
 * What a reference says of something that can be cited.
 * @param root the path of the site on its host, which stands for its address until it has one.
 */
export function referenceItem(
  { title, part, address }: Cited,
  { title: site, publisher, address: home, language }: Site,
  { number, date }: Edition,
  root: string,
): ReferenceItem {
  return {
    key: keyOf(address, site),
    title,
    part,
    site: title === site ? undefined : site,
    // Neither is a name said twice, nor is the site's own title a publisher of anything.
    publisher: publisher === site ? undefined : publisher,
    edition: number,
    date,
    address: publishedAt(home ?? root, address),
    language,
  };
}

/** The title with the part, as one line. */
export const wholeTitle = ({ title, part }: Pick<ReferenceItem, 'title' | 'part'>): string =>
  part ? `${title}, ${part}` : title;

/** What references call an edition; undefined before the first. */
export const editionWords = ({ edition }: Pick<ReferenceItem, 'edition'>): string | undefined =>
  edition === undefined ? undefined : labels().citation.edition(edition);
