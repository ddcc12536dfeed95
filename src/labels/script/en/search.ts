import { countOf, eitherOf, inWords } from '../../../model/english.ts';

/* What the search says. */

export const passages = (count: number): string => countOf(count, 'passage');
export const pages = (count: number): string => countOf(count, 'page');
export const either = (words: readonly string[]): string => eitherOf(words);
export const found = (passages: string, pages: string): string => `${passages} on ${pages}.`;
export const searching: string = 'Searching…';
export const onlyAsTyped: string = 'Only as typed';
export const isOnlyAsTyped: string = ' Only as typed. ';
export const otherSpellings: string = 'Other spellings too';
export const andOthers: string = ' and other words.';
export const alsoRead: string = ' Also read as ';
export const readAs = (typed: string): string => ` No passage has ${typed}: read as `;
export const noPassageHas: string = ' No passage has ';
export const or: string = ' or ';
export const nearestFirst: string = ' No passage has all the words; the nearest come first.';
export const isPartial: string = ' A part of the index could not be loaded, so there may be more. ';
export const again: string = 'Try again';
export const underFilters: string = 'Nothing under these filters for ';
export const nothingFor: string = 'Nothing was found for ';
export const tryOthersOrLists: string = '. Try fewer or other words, or the lists below.';
export const tryOthers: string = '. Try fewer or other words.';
export const isOffline: string =
  'You are offline, and the search index is not on this device yet. ';
export const notLoaded: string = 'The search index could not be loaded, so nothing was searched. ';
export const listsLead: string = '. The lists below lead to everything.';
export const moreNotLoaded: string = 'More could not be loaded. Press again to try again.';
export const moreOfOther = (passages: string): string => `More of the other ${passages}`;
export const theOther = (count: number): string =>
  `The other ${count === 1 ? 'passage' : passages(count)}`;
export const noneChosen: string = 'none chosen';
export const filters: string = 'Filters: ';
export const show = (passages: string): string => `Show ${passages}`;
export const clearFilters: string = 'Clear the filters';
export const without = (words: string): string => `Without ${words}`;
export const more = (count: number): string => `${inWords(count)} more`;
export const moreClose = (count: number): string => `${inWords(count)} more close to this`;
export const moreHere = (count: number): string => `${inWords(count)} more on this page`;
export const copyLink: string = 'Copy link';
export const linkTo = (title: string): string => ` to ${title}`;
export const searchPage: string = 'The search page';
export const onSearchPage: string = 'On the search page';
export const allWithFilters = (passages: string): string => `All ${passages}, with filters`;
export const searchEdition: string = 'Search the edition';
export const results: string = 'Results';
export const close: string = 'Close';
export const search: string = 'Search';
export const keys: readonly (readonly [key: string, does: string])[] = [
  ['Up and down', 'choose'],
  ['Enter', 'opens'],
  ['Esc', 'closes'],
];
export const inPlace: string = 'in ';
export const clearMarks: string = 'Clear the marks';
export const markedHere: string = 'Marked here: ';
export const facets = {
  kind: 'Kind',
  part: 'Part',
  speaker: 'Who speaks',
  standing: 'Standing',
  period: 'Period',
  language: 'Original in',
};
