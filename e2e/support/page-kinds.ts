/** The address of one page of each kind, in the invented story. */
export const PAGES = [
  '/',
  '/letters/the-telephone-call/',
  '/accounts/',
  '/topics/',
  '/topics/oil/',
  '/people/',
  '/people/orsted-kowalczyk/',
  '/sources/',
  '/glossary/',
  '/timeline/',
  '/notes/',
  '/concordance/',
  '/search/',
  '/about/',
  '/first-letter/',
  '/404.html',
];
