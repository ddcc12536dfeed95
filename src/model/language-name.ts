import { perLanguage } from '../labels/grammar.ts';

const names = perLanguage(({ language }) => new Intl.DisplayNames(language, { type: 'language' }));

/** A language’s name in that of the site: in English, `de` is German. */
export const languageName = (code: string): string => names().of(code) ?? code;
