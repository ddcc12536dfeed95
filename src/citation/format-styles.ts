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
  apa: { file: undefined, isNote: false, titles: 'as-written' },
  chicago: { file: 'chicago-fullnote-bibliography.csl', isNote: true, titles: 'in-capitals' },
  mla: { file: 'modern-language-association.csl', isNote: false, titles: 'in-capitals' },
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

/** Stands for a whole title: a site has many, of which a style changes no more than the case. */
const TITLE = '\uE003';

/** A title beside whose words and signs a style sets everything else alike. */
const PLAIN = /^(?:[\p{L}\p{N} ,:;()–—-]|(?<=\p{L})’(?=\p{L}))*[\p{L}\p{N}]$/u;

/** Styles that set nothing but a title, as the others do, in a twentieth of their time. */
const TITLE_STYLES = { 'as-written': '', 'in-capitals': ' text-case="title"' } as const;

const titleStyle = (textCase: string): string =>
  `<style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0"><info/><citation>
<layout><text variable="title"${textCase}/></layout></citation></style>`;

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
function setAlone(item: object, style: string, isNote: boolean): Run[] {
  const id = 'alone';
  // What is undefined is left out: citeproc takes it for a value.
  const written: unknown = JSON.parse(JSON.stringify({ ...item, id }));
  const engine = plugins.config
    .get('@csl')
    .engine([written], style, labels().citation.locale, 'html');
  if (isNote) return readRuns(engine.makeCitationCluster([{ id }]));
  engine.updateItems([id], true);
  return readRuns(engine.makeBibliography()[1].join(''));
}

/** Makes what does something with an item once, whatever its id is. */
function once<Item extends object>(act: (item: Item) => Run[]): (item: Item) => Run[] {
  const known = new Map<string, Run[]>();
  return (item) => {
    const key = JSON.stringify(item, (name, value: unknown) => (name === 'id' ? '' : value));
    const runs = known.get(key) ?? act(item);
    known.set(key, runs);
    return runs;
  };
}

/** Sets references in a style. */
export function styleFormatter(style: StyleName): (item: ReferenceItem) => Run[] {
  const { file, isNote, titles } = STYLES[style];
  const { styles } = plugins.config.get('@csl');
  if (file) styles.add(style, readFileSync(FOLDER + file, 'utf8'));
  styles.add(titles, titleStyle(TITLE_STYLES[titles]));
  const set = once((pattern: object) => setAlone(pattern, style, isNote));
  const setTitle = once((pattern: object) => setAlone(pattern, titles, true));
  return (item) => {
    const pattern = patternOf(item, style);
    const { type, language, title } = pattern;
    // The title of the whole site is set otherwise, once.
    const isPlain = item.site !== undefined && PLAIN.test(item.title);
    const words = isPlain ? setTitle({ type, language, title }) : [];
    const inTitle = words.map((run) => run.words).join('');
    return set({ ...pattern, title: isPlain ? TITLE : title }).map((run) => ({
      words: run.words
        .replaceAll(TITLE, () => inTitle)
        .replaceAll(PART, () => (item.part ? `, ${item.part}` : ''))
        .replaceAll(ADDRESS, () => item.address),
      isItalic: run.isItalic,
    }));
  };
}
