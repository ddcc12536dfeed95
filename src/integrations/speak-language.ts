import type { Plugin } from 'vite';
import type { SiteLanguage } from '../labels/labels.ts';

/** Where the words of scripts are in English, which scripts import. */
const ENGLISH = '/labels/script/en/';

/**
 * Gives scripts the words of the site’s language in place of the English ones, so that a reader
 * loads those of one language and no code that chooses.
 */
export const speakLanguage = (language: SiteLanguage): Plugin => ({
  name: 'speak-language',
  enforce: 'pre',
  resolveId(source, importer, options) {
    if (language === 'en' || !source.includes(ENGLISH)) return undefined;
    return this.resolve(source.replace(ENGLISH, `/labels/script/${language}/`), importer, options);
  },
});
