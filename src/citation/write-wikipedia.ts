import { formatDate } from '../model/format-date.ts';
import { type ReferenceItem, editionWords } from './reference-item.ts';

/** What means something in wikitext or ends a value. Two apostrophes begin italics. */
const MARKUP = /[&<>[\]{|}']/gu;

const escaped = (words: string): string =>
  words.replaceAll(MARKUP, (character) => `&#${character.codePointAt(0)};`);

/**
 * A reference as the template of Wikipedia. The edition is a `type`, because the template is not
 * known to print a field `edition` beside the name of a website. English goes without saying there.
 */
export function writeWikipedia(item: ReferenceItem): string {
  const { title, part, site, publisher, date, address, language } = item;
  const fields = {
    title,
    at: part,
    url: address,
    website: site,
    publisher,
    type: editionWords(item),
    date: language === 'en' ? formatDate(date) : date,
    language: language === 'en' ? undefined : language,
  };
  const written = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : [`|${name}=${escaped(value.replaceAll('\u00A0', ' '))}`],
  );
  return `{{cite web ${written.join(' ')}}}`;
}
