/* What the margin answers to a reader. */

export const noPassage: string = 'Eine Stelle ';
export const nearestIs: string = ' gibt es auf dieser Seite nicht. Am nächsten kommt ';
export const onThisPage: string = ' gibt es auf dieser Seite nicht. ';
export const searchForIt: string = 'Danach suchen';
export const whatIsCited: string = 'Was zitiert wird';
export const of: string = 'von';
export const form: string = 'Form';
export const copy: string = 'Kopieren';
export const cited: string = 'Nachweis';
export const cite: string = 'Zitieren';
export const citationsInMargin: string = 'Die Nachweise stehen am Rand';
export const parts = {
  sentence: 'Satz',
  section: 'Abschnitt',
  chapter: 'Kapitel',
  page: 'Seite',
  words: 'Worte',
  passage: 'Stelle',
};
/** How a page of citations names the edition, or the day on which its facts were checked. */
export const edition: RegExp = /(?:Ausgabe \d+ vom|geprüft am) [^.]+(?:\. [^.]+)?/u;
/** What says which passage a link copies, before its words: “zu: die Aussage: …”. */
export const before: RegExp = /^\s*zu:\s+/u;
export const copied: string = 'Kopiert';
export const link: string = 'Link';
export const linkIsCopied: string = 'Link kopiert';
export const linkCopied: string = 'Link kopiert';
export const linkInMargin: string = 'Der Link steht am Rand';
export const toWholePassage: string = ' Er führt zur ganzen Stelle.';
export const undo: string = 'Auswahl aufheben';
export const linkToWords: string = 'Link zu diesen Worten';
export const linkToBeginning: string = 'Link zu ihrem Anfang';
export const copyWithSource: string = 'Mit Quelle kopieren';
export const openQuote: string = '„';
export const closeQuote: string = '“';
export const severalParagraphs: string =
  'Diese Worte stehen in mehreren Absätzen. Ein Link führt zum ersten.';
export const words: string = 'Worte';
export const offersLink: string = 'Am Rand steht ein Link zu diesen Worten';
export const share: string = 'Teilen';
export const copyAsMarkdown: string = 'Als Markdown kopieren';
export const closed: string = 'Geschlossen';
export const noCopy: string = 'Der Browser lässt diese Seite nicht kopieren.';
export const changed: string = 'geändert';
export const missing: string =
  'Ihr Link nennt diese Worte. Sie stehen nicht mehr an dieser Stelle.';
export const ambiguous: string =
  'Ihr Link nennt diese Worte. Sie stehen hier mehr als einmal; keine sind markiert.';
