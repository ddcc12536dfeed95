import type { Plugin } from 'vite';
import type { SiteLanguage } from '../labels/labels.ts';

/** A script that imports words, which are written in English for it: as what, and which. */
const IMPORT = /^import \* as (?<name>\w+) from '[^']*\/labels\/script\/en\/(?<file>\w+)\.ts';$/mu;

const ENGLISH = '/labels/script/en/';

/** The words of a file in a language: texts, and what makes texts. */
const wordsIn = async (language: SiteLanguage, file: string): Promise<Map<string, unknown>> => {
  const words = (await import(`../labels/script/${language}/${file}.ts`)) as object;
  return new Map(Object.entries(words));
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
  async transform(code) {
    const { name, file } = IMPORT.exec(code)?.groups ?? {};
    if (name === undefined || file === undefined) return undefined;
    const words = await wordsIn(language, file);
    return code.replaceAll(new RegExp(`\\b${name}\\.(\\w+)`, 'gu'), (use, key: string) => {
      const text = words.get(key);
      return typeof text === 'string' ? JSON.stringify(text) : use;
    });
  },
});
