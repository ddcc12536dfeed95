/** The types and properties of schema.org that the site writes. A property may hold an address. */
const TYPES = [
  'BackgroundNewsArticle',
  'BreadcrumbList',
  'Claim',
  'CollectionPage',
  'EntryPoint',
  'Event',
  'ListItem',
  'NewsMediaOrganization',
  'Organization',
  'Person',
  'Quotation',
  'SearchAction',
  'WebSite',
];
const TEXTS = [
  'about',
  'alternateName',
  'appearance',
  'author',
  'citation',
  'description',
  'headline',
  'inLanguage',
  'isPartOf',
  'itemListElement',
  'jobTitle',
  'name',
  'position',
  'potentialAction',
  'query-input',
  'target',
  'text',
  'urlTemplate',
  'workTranslation',
];
const DAYS = ['dateCreated', 'dateModified', 'datePublished', 'endDate', 'startDate'];
const ADDRESSES = ['item', 'url'];

const NAMESPACE = 'http://schema.org/';

const termsOf = (names: readonly string[], type?: string) =>
  names.map((name): [string, object] => [
    name,
    { '@id': NAMESPACE + name, ...(type ? { '@type': type } : {}) },
  ]);

/**
 * What schema.org’s context says of these terms. It names no vocabulary, unlike the whole one, so
 * that a term which is not among them is dropped.
 */
export const schemaOrg = {
  '@context': Object.fromEntries([
    ...termsOf([...TYPES, ...TEXTS]),
    ...termsOf(DAYS, `${NAMESPACE}Date`),
    ...termsOf(ADDRESSES, '@id'),
  ]),
};
