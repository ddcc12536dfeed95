import { type ReferenceItem, editionWords, wholeTitle } from './reference-item.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** What is no letter in BibTeX. Braces count even where they are escaped, so they are commands. */
const COMMANDS: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '{': String.raw`\textbraceleft{}`,
  '}': String.raw`\textbraceright{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
  '\u00A0': ' ',
};

const escaped = (words: string): string =>
  words.replaceAll(/[\\{}~^\u00A0&%$#_]/gu, (character) => COMMANDS[character] ?? `\\${character}`);

/**
 * A reference in BibTeX, in Unicode as biber and today's BibTeX read it. It is written here because
 * citation.js drops the name of a website, and all letters that are not Latin.
 */
export function writeBibtex(item: ReferenceItem): string {
  const { key, site, publisher, date, address, language } = item;
  const [year = '', month = '', day = ''] = date.split('-');
  const published = [site, editionWords(item)].filter((words) => words !== undefined).join(', ');
  const fields = {
    // Braces within braces keep a title's capitals.
    title: `{{${escaped(wholeTitle(item))}}}`,
    howpublished: published && `{${escaped(published)}}`,
    publisher: publisher && `{${escaped(publisher)}}`,
    year: `{${year}}`,
    month: MONTHS[Number(month) - 1],
    day: `{${Number(day)}}`,
    language: `{${language}}`,
    url: `{${address}}`,
  };
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value ? [`  ${name} = ${value},`] : [],
  );
  return [`@misc{${key},`, ...lines, '}'].join('\n');
}
