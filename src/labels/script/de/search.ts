/* What the search says. */

const NUMERALS = 'kein eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' ');
const inWords = (number: number): string => NUMERALS[number] ?? String(number);
const formatted = (count: number): string => count.toLocaleString('de-DE');
const choice = new Intl.ListFormat('de-DE', { type: 'disjunction' });

export const passages = (count: number): string =>
  `${formatted(count)} ${count === 1 ? 'Stelle' : 'Stellen'}`;
export const pages = (count: number): string =>
  `${formatted(count)} ${count === 1 ? 'Seite' : 'Seiten'}`;
export const either = (words: readonly string[]): string => choice.format(words);
export const found = (passages: string, pages: string): string => `${passages} auf ${pages}.`;
export const searching: string = 'Suche läuft …';
export const onlyAsTyped: string = 'Nur wie eingegeben';
export const isOnlyAsTyped: string = ' Nur wie eingegeben. ';
export const otherSpellings: string = 'Auch andere Schreibweisen';
export const andOthers: string = ' und anderes.';
export const alsoRead: string = ' Auch gelesen als ';
export const readAs = (typed: string): string => ` Nirgends steht ${typed}: gelesen als `;
export const noPassageHas: string = ' Nirgends steht ';
export const or: string = ' oder ';
export const nearestFirst: string = ' Nirgends stehen alle Wörter; was am nächsten kommt, zuerst.';
export const isPartial: string =
  ' Ein Teil des Index ließ sich nicht laden; es gibt vielleicht mehr. ';
export const again: string = 'Noch einmal';
export const underFilters: string = 'Nichts unter diesen Filtern für ';
export const nothingFor: string = 'Nichts gefunden für ';
export const tryOthersOrLists: string =
  '. Versuchen Sie weniger oder andere Wörter, oder die Listen unten.';
export const tryOthers: string = '. Versuchen Sie weniger oder andere Wörter.';
export const isOffline: string =
  'Sie sind offline, und der Suchindex ist noch nicht auf diesem Gerät. ';
export const notLoaded: string =
  'Der Suchindex ließ sich nicht laden, also wurde nichts durchsucht. ';
export const listsLead: string = '. Die Listen unten führen zu allem.';
export const moreNotLoaded: string =
  'Mehr ließ sich nicht laden. Noch einmal drücken, um es wieder zu versuchen.';
export const moreOfOther = (passages: string): string => `Mehr von den übrigen: ${passages}`;
export const theOther = (count: number): string =>
  count === 1 ? 'Die übrige Stelle' : `Die übrigen ${passages(count)}`;
export const noneChosen: string = 'keine gewählt';
export const filters: string = 'Filter: ';
export const show = (passages: string): string => `${passages} zeigen`;
export const clearFilters: string = 'Filter aufheben';
export const without = (words: string): string => `Ohne ${words}`;
export const more = (count: number): string =>
  count === 1 ? 'eine weitere' : `${inWords(count)} weitere`;
export const moreClose = (count: number): string => `${more(count)} dicht dabei`;
export const moreHere = (count: number): string => `${more(count)} auf dieser Seite`;
export const copyLink: string = 'Link kopieren';
export const linkTo = (title: string): string => ` zu: ${title}`;
export const searchPage: string = 'Zur Suchseite';
export const onSearchPage: string = 'Auf der Suchseite';
export const allWithFilters = (passages: string): string => `Alle ${passages}, mit Filtern`;
export const searchEdition: string = 'Die Ausgabe durchsuchen';
export const results: string = 'Ergebnisse';
export const close: string = 'Schließen';
export const search: string = 'Suche';
export const keys: readonly (readonly [key: string, does: string])[] = [
  ['Auf und ab', 'wählen'],
  ['Eingabe', 'öffnet'],
  ['Esc', 'schließt'],
];
export const inPlace: string = 'in ';
export const clearMarks: string = 'Markierung aufheben';
export const markedHere: string = 'Hier markiert: ';
export const facets = {
  kind: 'Art',
  part: 'Teil',
  speaker: 'Wer spricht',
  standing: 'Beleglage',
  period: 'Zeit',
  language: 'Original auf',
};
