import { publishedAt } from './describe-page.ts';
import type { Site } from './records.ts';
import { routes } from './routes.ts';

/** What a browser or a search engine needs to know of the site's search. */
type SearchedSite = Pick<Site, 'title' | 'description' | 'language'> & { address: string };

/** The site, if it has an address: a search can only be described by its whole address. */
export const searchedSite = ({ address, ...site }: Site): SearchedSite | undefined =>
  address === null ? undefined : { ...site, address };

/** The address of a search, with the name of what is searched for in braces. */
const templateOf = ({ address }: SearchedSite, name: string): string =>
  `${publishedAt(address, routes.search)}?q={${name}}`;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const escapeXml = (text: string): string =>
  text.replace(/[&<>"]/gu, (sign) => ENTITIES[sign] ?? sign);

/** The most characters of a short name: https://github.com/dewitt/opensearch, `ShortName`. */
const SHORT_NAME = 16;

/** The first words of a title, as many as a short name may have. */
function shortNameOf(title: string): string {
  const beginning = `${title} `.slice(0, SHORT_NAME + 1);
  const end = beginning.lastIndexOf(' ');
  return (end > 0 ? beginning.slice(0, end) : title.slice(0, SHORT_NAME)).replace(/\P{L}+$/u, '');
}

/** The description of the search for browsers, in OpenSearch 1.1. */
export const openSearch = (site: SearchedSite): string => `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escapeXml(shortNameOf(site.title))}</ShortName>
  <Description>${escapeXml(site.description)}</Description>
  <Language>${site.language}</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <Image type="image/svg+xml">${escapeXml(publishedAt(site.address, '/favicon.svg'))}</Image>
  <Url type="text/html" template="${escapeXml(templateOf(site, 'searchTerms'))}"/>
</OpenSearchDescription>
`;

/** The description of the site and its search for search engines, as JSON-LD. */
export const webSite = (site: SearchedSite) => ({
  '@context': 'https://schema.org',
  '@type': 'WebSite',
  '@id': publishedAt(site.address, routes.home),
  name: site.title,
  description: site.description,
  url: publishedAt(site.address, routes.home),
  inLanguage: site.language,
  potentialAction: {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: templateOf(site, 'search_term_string') },
    'query-input': 'required name=search_term_string',
  },
});
