import type { SiteLanguage } from '../labels/labels.ts';

/** What the search has to know of the language in which an edition is written. */
interface Grammar {
  /** The names of the months, as the edition writes them. */
  months: readonly string[];
  /** Endings that the engine takes off, and what may have stood in their place. */
  endings: readonly (readonly [ending: string, ...instead: string[]])[];
}

const GRAMMARS: Readonly<Record<SiteLanguage, Grammar>> = {
  en: {
    months:
      'January February March April May June July August September October November December'.split(
        ' ',
      ),
    endings: [
      ['ies', 'y'],
      ['ied', 'y'],
      ['es', '', 'e'],
      ['s', ''],
      ['ed', '', 'e'],
      ['ing', '', 'e'],
    ],
  },
  de: {
    months:
      'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(
        ' ',
      ),
    endings: [
      ['ern', ''],
      ['er', ''],
      ['em', ''],
      ['en', '', 'e'],
      ['es', ''],
      ['e', ''],
      ['n', ''],
      ['s', ''],
    ],
  },
};

let read: Grammar = GRAMMARS.en;

/** Reads queries, and the words of the edition, in a language: before either is read. */
export const readIn = (language: SiteLanguage): void => {
  read = GRAMMARS[language];
};

/** The names of the months in the language of the edition. */
export const monthsWritten = (): readonly string[] => read.months;

/** The endings of the language of the edition. */
export const endingsRead = (): Grammar['endings'] => read.endings;
