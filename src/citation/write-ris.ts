import { type ReferenceItem, wholeTitle } from './reference-item.ts';

const oneLine = (words: string): string => words.replaceAll(/\s+/gu, ' ');

/**
 * A reference in RIS. It is written here because citation.js drops the name of a website and breaks
 * lines within words.
 */
export function writeRis(item: ReferenceItem): string {
  const { key, site, publisher, edition, date, address, language } = item;
  const [year = ''] = date.split('-');
  const fields = {
    TY: 'ELEC',
    TI: wholeTitle(item),
    T2: site,
    ET: edition?.toString(),
    PB: publisher,
    PY: year,
    DA: `${date.replaceAll('-', '/')}/`,
    LA: language,
    UR: address,
    ID: key,
    ER: '',
  };
  return Object.entries(fields)
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}  - ${oneLine(value)}`]))
    .join('\n');
}
