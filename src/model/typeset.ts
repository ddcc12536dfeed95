const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December';

/**
 * Our own sentences as they are set: typographic apostrophes, a day kept with its month, a number with
 * its unit. Words quoted from a record are never passed through this.
 */
export const typeset = (text: string): string =>
  text
    .replace(/(?<=\p{L})'|'(?=[\p{L}\d])/gu, '’')
    .replace(new RegExp(`(\\d{1,2}) (?=(?:${MONTHS})\\b)`, 'gu'), '$1\u00A0')
    .replace(
      /(\d) (?=(?:minutes|hours|days|months|years|percent|million|billion|a\.m\.|p\.m\.)\b)/gu,
      '$1\u00A0',
    );
