import { cslItem, writeCslJson } from './csl-item.ts';
import type { ReferenceItem } from './reference-item.ts';
import { writeBibtex } from './write-bibtex.ts';
import { writeRis } from './write-ris.ts';

/** A file that citation managers read. */
export interface CitationFile {
  /** What its name ends in. */
  ending: string;
  /** What its form is called. */
  name: string;
  /** Its kind, for a browser. */
  type: string;
  /** References as its text. */
  write: (items: readonly ReferenceItem[]) => string;
}

/** The kinds of files, by the key of their form. */
export const citationFiles = {
  bibtex: {
    ending: 'bib',
    name: 'BibTeX',
    type: 'application/x-bibtex',
    write: (items) => items.map(writeBibtex).join('\n\n'),
  },
  ris: {
    ending: 'ris',
    name: 'RIS',
    type: 'application/x-research-info-systems',
    write: (items) => items.map(writeRis).join('\n'),
  },
  'csl-json': {
    ending: 'json',
    name: 'CSL-JSON',
    type: 'application/json',
    write: (items) => writeCslJson(items.map(cslItem)),
  },
} as const satisfies Record<string, CitationFile>;

/** The files of a page: that of the page itself, and that of its passages. */
export const fileNames = { page: 'this-page', passages: 'passages' } as const;
