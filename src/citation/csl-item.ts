import { type ReferenceItem, wholeTitle } from './reference-item.ts';

/** A reference as an item of CSL-JSON: what citation managers and styles read. */
export interface CslItem {
  id: string;
  type: 'webpage';
  title: string;
  'container-title'?: string | undefined;
  publisher?: string | undefined;
  edition?: string | undefined;
  issued: { 'date-parts': [parts: number[]] };
  language: string;
  URL: string;
}

/** Items as a text of CSL-JSON, a line for each field. */
export const writeCslJson = (items: readonly CslItem[]): string => {
  const written = items.map((item) => {
    const fields = Object.entries(item).filter(([, value]) => value !== undefined);
    const lines = fields.map(([name, value]) => `    "${name}": ${JSON.stringify(value)}`);
    return `  {\n${lines.join(',\n')}\n  }`;
  });
  return `[\n${written.join(',\n')}\n]`;
};

/** A reference as an item of CSL-JSON; a field that it does not have is undefined. */
export const cslItem = (item: ReferenceItem): CslItem => ({
  id: item.key,
  type: 'webpage',
  title: wholeTitle(item),
  'container-title': item.site,
  publisher: item.publisher,
  edition: item.edition?.toString(),
  issued: { 'date-parts': [item.date.split('-').map(Number)] },
  language: item.language,
  URL: item.address,
});
