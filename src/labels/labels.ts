import { de } from './de/labels.ts';
import { type Labels, en } from './en/labels.ts';

/*
 * Every word that the site itself says, in each language that a site can have. Which one it has is
 * known before anything of a story is read, and is the same for all that is read and printed then.
 */

/** The languages that a site can be in, each with all that it says itself. */
const tables: Readonly<Record<'en' | 'de', Labels>> = { en, de };

/** A language that a site can be in. */
export type SiteLanguage = keyof typeof tables;

/** All of them, the usual one first. */
export const siteLanguages = ['en', 'de'] as const satisfies readonly SiteLanguage[];

/** Whether a site can be in a language. */
export const isSiteLanguage = (language: string): language is SiteLanguage =>
  Object.hasOwn(tables, language);

let spoken: Labels = en;

/** Has the site speak a language. Called before the content of a story is read. */
export const speak = (language: SiteLanguage): void => {
  spoken = tables[language];
};

/** What the site says, in its language. */
export const labels = (): Labels => spoken;

/** The language of some words, if it is not that of the site: what their element says of them. */
export const foreign = (language: string | undefined): string | undefined =>
  language === spoken.language ? undefined : language;
