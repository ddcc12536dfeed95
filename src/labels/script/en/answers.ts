/* What the margin answers to a reader. */

export const noPassage: string = 'There is no passage ';
export const nearestIs: string = ' on this page. The nearest is ';
export const onThisPage: string = ' on this page. ';
export const searchForIt: string = 'Search for it';
export const whatIsCited: string = 'What is cited';
export const of: string = 'of';
export const form: string = 'Form';
export const copy: string = 'Copy';
export const cited: string = 'cite';
export const cite: string = 'Cite';
export const citationsInMargin: string = 'Citations are in the margin';
export const parts = {
  sentence: 'sentence',
  section: 'section',
  chapter: 'chapter',
  page: 'page',
  words: 'words',
  passage: 'passage',
};
/** How a page of citations names the edition, or the day on which its facts were checked. */
export const edition: RegExp = /(?:edition \d+ of|checked on) [^.]+/u;
/** What says which passage a link copies, before its words: “to the claim: …”. */
export const before: RegExp = /^\s*to\s+/u;
export const copied: string = 'Copied';
export const link: string = 'link';
export const linkIsCopied: string = 'link copied';
export const linkCopied: string = 'Link copied';
export const linkInMargin: string = 'The link is in the margin';
export const toWholePassage: string = ' It leads to the whole passage.';
export const undo: string = 'Undo the selection';
export const linkToWords: string = 'Link to these words';
export const linkToBeginning: string = 'Link to where they begin';
export const copyWithSource: string = 'Copy with source';
export const openQuote: string = '“';
export const closeQuote: string = '”';
export const severalParagraphs: string =
  'These words are of several paragraphs. A link leads to the first.';
export const words: string = 'words';
export const offersLink: string = 'The margin offers a link to these words';
export const share: string = 'Share';
export const copyAsMarkdown: string = 'Copy as Markdown';
export const closed: string = 'Closed';
export const noCopy: string = 'The browser does not let this page copy.';
export const changed: string = 'changed';
export const missing: string = 'Your link names these words. They are no longer in this passage.';
export const ambiguous: string =
  'Your link names these words. They are in this passage more than once; none is lit.';
