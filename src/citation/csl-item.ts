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
