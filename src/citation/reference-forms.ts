import { labels } from '../labels/labels.ts';
import { citationFiles } from './citation-files.ts';
import { type StyleName, styleFormatter } from './format-styles.ts';
import type { ReferenceItem } from './reference-item.ts';
import { type Run, upright } from './run.ts';
import { writePlain } from './write-plain.ts';
import { writeWikipedia } from './write-wikipedia.ts';

/** A reference in one form. */
export interface WrittenForm {
  /** Its key, for scripts. */
  form: string;
  name: string;
  /** Whether it is for programs: its line breaks count. */
  isCode: boolean;
  runs: readonly Run[];
}

const inWords =
  (form: string, name: string, write: (item: ReferenceItem) => readonly Run[]) =>
  (item: ReferenceItem): WrittenForm => ({ form, name, isCode: false, runs: write(item) });

const inStyle = (style: StyleName, name: string) => inWords(style, name, styleFormatter(style));

const inCode =
  (form: string, name: string, write: (item: ReferenceItem) => string) =>
  (item: ReferenceItem): WrittenForm => ({
    form,
    name,
    isCode: true,
    runs: [upright(write(item))],
  });

/** Writes references in all forms, in the order in which they are shown. */
export function referenceWriter(): (item: ReferenceItem) => WrittenForm[] {
  const { citation } = labels();
  const forms = [
    inWords('plain', citation.note, writePlain),
    inStyle('apa', 'APA'),
    inStyle('chicago', citation.chicago),
    inStyle('mla', 'MLA'),
    inCode('wikipedia', 'Wikipedia', writeWikipedia),
    ...Object.entries(citationFiles).map(([form, { name, write }]) =>
      inCode(form, name, (item) => write([item])),
    ),
  ];
  return (item) => forms.map((write) => write(item));
}
