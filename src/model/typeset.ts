const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December';

/**
 * Prepares our own sentences for print: typographic apostrophes, and no-break spaces between a day
 * and its month and between a number and its unit. Words of a record never pass through this.
 */
export const typeset = (text: string): string =>
  text
    .replace(/(?<=\p{L})'|'(?=[\p{L}\d])/gu, '’')
    .replace(new RegExp(`(\\d{1,2}) (?=(?:${MONTHS})\\b)`, 'gu'), '$1\u00A0')
    .replace(
      /(\d) (?=(?:minutes|hours|days|months|years|percent|million|billion|a\.m\.|p\.m\.)\b)/gu,
      '$1\u00A0',
    );
