import type { CollectionName } from '../schemas/collections.ts';

/** Ids that every page has for itself, also while scripts run and where it is cited. */
const EVERYWHERE = /^(?:main|announcer|query|preview|search-options|this-page|m-.*)$/u;

/** Ids of paragraphs and of records in a text. */
const IN_TEXTS = /^(?:p\d+|(?:claim|quote|figure|picture|note|noteref)-.+)$/u;

/** Ids of what the engine prints around a text. */
const AROUND: Partial<Record<CollectionName, RegExp>> = {
  chapters: /^(?:text|sources|in-short|rests-on)$/u,
  pages:
    /^(?:in-thirty-seconds|key-facts|calls|chapters|chapters-title|part-.+|marks|edition|drawing|entries|(?:year|month)-\d.*)$/u,
};

/** Ids of the page that lists the records of a collection, each by its own id. */
const IN_LISTS: Partial<Record<CollectionName, RegExp>> = {
  events: /^(?:drawing|entries|(?:year|month)-\d.*)$/u,
  notes: /^kind-.+$/u,
  terms: /^letter-.$/u,
  sources: /^(?:others|(?:letter|sources)-.|(?:only|hand)-.+)$/u,
  topics: /^comparison$/u,
};

/** Whether a heading of a text may not have an id, because its page has that for itself. */
export const isTakenInText = (collection: CollectionName, id: string): boolean =>
  [EVERYWHERE, IN_TEXTS, AROUND[collection]].some((taken) => taken?.test(id));

/** Whether a record may not have an id, because the page that lists it has that for itself. */
export const isTakenInList = (collection: CollectionName, id: string): boolean =>
  collection in IN_LISTS && (EVERYWHERE.test(id) || (IN_LISTS[collection]?.test(id) ?? false));
