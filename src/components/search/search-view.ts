import type { Filters, Request } from '../../search/answer.ts';

/** How many results are shown at first, and how many more at a time. */
export const PAGE_SIZE = 10;

/** What a reader sees of a search: what was asked, and how the results are shown. */
export interface View extends Request {
  /** Whether the results of a page are shown together. */
  isByPage: boolean;
  /** How many results, or groups of them, are shown. */
  shown: number;
}

/** The page before anything is typed. */
export const blankView: View = {
  query: '',
  asTyped: false,
  filters: {},
  order: 'best',
  isByPage: false,
  shown: PAGE_SIZE,
};

/** The values of all filters. */
export const chosenOf = (filters: Filters): readonly string[] => Object.values(filters).flat();
