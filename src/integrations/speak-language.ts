import type { Plugin } from 'vite';
import type { SiteLanguage } from '../labels/labels.ts';
import * as deAnswers from '../labels/script/de/answers.ts';
import * as dePage from '../labels/script/de/page.ts';
import * as deSearch from '../labels/script/de/search.ts';
import * as enAnswers from '../labels/script/en/answers.ts';
import * as enPage from '../labels/script/en/page.ts';
import * as enSearch from '../labels/script/en/search.ts';

/** A script that imports words, which are written in English for it: as what, and which. */
const IMPORT = /^import \* as (?<name>\w+) from '[^']*\/labels\/script\/en\/(?<file>\w+)\.ts';$/mu;

const ENGLISH = '/labels/script/en/';

/**
 * The words of each file in each language: texts, and what makes texts. They are imported with this
 * file, because an older Node has Vite load the configuration, and that loads nothing later.
 */
const WORDS: Readonly<Record<SiteLanguage, Readonly<Record<string, object>>>> = {
  en: { answers: enAnswers, page: enPage, search: enSearch },
  de: { answers: deAnswers, page: dePage, search: deSearch },
};

/**
 * Gives scripts the words of the site’s language, so that a reader loads those of one language and
 * no code that chooses. A text is written where it is said, as if no table were there: the bundler
 * would keep all texts of a file together, in what every page loads. What makes texts is imported.
 */
export const speakLanguage = (language: SiteLanguage): Plugin => ({
  name: 'speak-language',
  enforce: 'pre',
  resolveId(source, importer, options) {
    if (language === 'en' || !source.includes(ENGLISH)) return undefined;
    return this.resolve(source.replace(ENGLISH, `/labels/script/${language}/`), importer, options);
  },
  transform(code) {
    const { name, file } = IMPORT.exec(code)?.groups ?? {};
    if (name === undefined || file === undefined) return undefined;
    const words = new Map<string, unknown>(Object.entries(WORDS[language][file] ?? {}));
    return code.replaceAll(new RegExp(`\\b${name}\\.(\\w+)`, 'gu'), (use, key: string) => {
      const text = words.get(key);
      return typeof text === 'string' ? JSON.stringify(text) : use;
    });
  },
});
