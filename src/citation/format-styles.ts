import { readFileSync } from 'node:fs';
import { labels } from '../labels/labels.ts';
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { cslItem } from './csl-item.ts';
import { type ReferenceItem, editionWords } from './reference-item.ts';
import type { Run } from './run.ts';

/**
 * The styles, and which of their references is taken: the entry of a list, or the note.
 * Citation.js brings APA; the files of the others are those of the CSL project. Every command runs
 * in the folder of the project.
 */
const STYLES = {
  apa: { file: undefined, isNote: false },
  chicago: { file: 'chicago-fullnote-bibliography.csl', isNote: true },
  mla: { file: 'modern-language-association.csl', isNote: false },
} as const;

/** A style of references. */
export type StyleName = keyof typeof STYLES;

const FOLDER = 'src/citation/styles/';

/*
 * A style sets the title, the names and the date. It changes neither the part of a passage nor its
 * address, so these are put in afterwards: a page costs one reference a style, with all its
 * passages. Both stand in an item as characters that no text has, and so does what could be read
 * as a tag.
 */
const PART = '\uE000';
const ADDRESS = '\uE001';
const LESS_THAN = '\uE002';

/** A style sets a title that ends in a sign of its own otherwise where a part follows. */
const ENDS_IN_SIGN = /[^\p{L}\p{N})]$/u;

const asText = (words: string): string => words.replaceAll('<', LESS_THAN);

/** Words that a style leaves as they are, also where it sets titles in capitals. */
const asWritten = (words: string): string => `<span class="nocase">${words}</span>`;

/** What a style is given of a reference; the same for most passages of a page. */
function patternOf(item: ReferenceItem, style: StyleName) {
  const { title, site, part, publisher } = item;
  const edition = editionWords(item);
  const place = part !== undefined || !ENDS_IN_SIGN.test(title) ? PART : '';
  // Of these styles only MLA has a place for an edition, after the title of the site.
  const hasPlace = style === 'mla' && site !== undefined;
  const inTitle = edition && !hasPlace ? asWritten(`, ${edition}`) : '';
  return {
    ...cslItem(item),
    title: `${asText(title)}${place}${site ? '' : inTitle}`,
    'container-title': site && `${asText(site)}${inTitle}`,
    publisher: publisher && asText(publisher),
    edition: undefined,
    version: hasPlace ? edition : undefined,
    URL: ADDRESS,
  };
}

/** The words of a reference by the tags that citeproc writes. */
function readRuns(html: string): Run[] {
  const runs: Run[] = [];
  let depth = 0;
  for (const [token] of html.matchAll(/<[^>]*>|[^<]+/gu)) {
    if (token === '<i>') depth += 1;
    else if (token === '</i>') depth -= 1;
    else if (!token.startsWith('<')) {
      const words = token
        .replaceAll(/&#(\d+);/gu, (_, code: string) => String.fromCodePoint(Number(code)))
        .replaceAll(LESS_THAN, '<');
      runs.push({ words, isItalic: depth > 0 });
    }
  }
  return runs.filter(({ words }) => words.trim() !== '');
}

/** Sets an item in a style, as if it were the only one. */
function setAlone(item: object, style: StyleName): Run[] {
  const id = 'alone';
  // What is undefined is left out: citeproc takes it for a value.
  const written: unknown = JSON.parse(JSON.stringify({ ...item, id }));
  const engine = plugins.config
    .get('@csl')
    .engine([written], style, labels().citation.locale, 'html');
  if (STYLES[style].isNote) return readRuns(engine.makeCitationCluster([{ id }]));
  engine.updateItems([id], true);
  return readRuns(engine.makeBibliography()[1].join(''));
}

/** Sets references in a style. */
export function styleFormatter(style: StyleName): (item: ReferenceItem) => Run[] {
  const { file } = STYLES[style];
  if (file) plugins.config.get('@csl').styles.add(style, readFileSync(FOLDER + file, 'utf8'));
  const known = new Map<string, Run[]>();
  return (item) => {
    const pattern = patternOf(item, style);
    const key = JSON.stringify(pattern, (name, value: unknown) => (name === 'id' ? '' : value));
    const set = known.get(key) ?? setAlone(pattern, style);
    known.set(key, set);
    return set.map(({ words, isItalic }) => ({
      words: words
        .replaceAll(PART, () => (item.part ? `, ${item.part}` : ''))
        .replaceAll(ADDRESS, () => item.address),
      isItalic,
    }));
  };
}
