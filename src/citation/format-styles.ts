import { readFileSync } from 'node:fs';
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { cslItem } from './csl-item.ts';
import { type ReferenceItem, editionWords } from './reference-item.ts';
import type { Run } from './run.ts';

/**
 * The styles, and which of their references is taken: the entry of a list, or the note. Citation.js
 * brings APA; the files of the others are those of the CSL project. Every command runs in the folder
 * of the project.
 */
const STYLES = {
  apa: { file: undefined, isNote: false },
  chicago: { file: 'chicago-fullnote-bibliography.csl', isNote: true },
  mla: { file: 'modern-language-association.csl', isNote: false },
} as const;

/** A style of references. */
export type StyleName = keyof typeof STYLES;

const FOLDER = 'src/citation/styles/';
const LOCALE = 'en-US';

/*
 * A style sets the title, the names and the date. It changes neither the part of a passage nor its
 * address, so these are put in afterwards: a page costs one reference a style, with all its passages.
 */
const PART = '\uE000';
const ADDRESS = '\uE001';

/** A title that ends in a sign of its own is set otherwise where a part follows. */
const ENDS_IN_SIGN = /[^\p{L}\p{N})]$/u;

/** Words that a style leaves as they are, also where it sets titles in capitals. */
const asWritten = (words: string): string => `<span class="nocase">${words}</span>`;

/** What can be read as markup in an item is none. */
const asText = (words: string): string => words.replaceAll('<', '\uE002');

function patternOf(item: ReferenceItem, style: StyleName) {
  const { title, site, part } = item;
  const edition = editionWords(item);
  const hasPart = part !== undefined || !ENDS_IN_SIGN.test(title);
  // Only this style knows editions of web pages.
  const inTitle = edition && style !== 'mla' ? asWritten(`, ${edition}`) : '';
  return {
    ...cslItem(item),
    title: `${asText(title)}${hasPart ? asWritten(PART) : ''}${site ? '' : inTitle}`,
    'container-title': site && `${asText(site)}${inTitle}`,
    publisher: item.publisher && asText(item.publisher),
    edition: undefined,
    version: style === 'mla' ? edition : undefined,
    URL: ADDRESS,
  };
}

const ENTITIES = /&#(?<code>\d+);/gu;

/** The words of a reference by the tags that citeproc writes. */
function readRuns(html: string): Run[] {
  const runs: Run[] = [];
  let depth = 0;
  for (const [token] of html.matchAll(/<[^>]*>|[^<]+/gu)) {
    if (token === '<i>') depth += 1;
    else if (token === '</i>') depth -= 1;
    else if (!token.startsWith('<')) {
      const words = token
        .replaceAll(ENTITIES, (_, code: string) => String.fromCodePoint(Number(code)))
        .replaceAll('\uE002', '<');
      runs.push({ words, isItalic: depth > 0 });
    }
  }
  return runs.filter(({ words }) => words.trim() !== '');
}

/** Sets references in a style, each as if it were alone. */
export function styleFormatter(style: StyleName): (item: ReferenceItem) => Run[] {
  const { styles, engine } = plugins.config.get('@csl');
  const { file, isNote } = STYLES[style];
  if (file) styles.add(style, readFileSync(FOLDER + file, 'utf8'));
  const set = new Map<string, Run[]>();
  const items: Record<string, object> = {};
  const patterns = (item: ReferenceItem): Run[] => {
    const pattern = patternOf(item, style);
    const id = JSON.stringify(pattern.title);
    const known = set.get(id);
    if (known) return known;
    items[id] = { ...JSON.parse(JSON.stringify(pattern)), id };
    const processor = engine([items[id]], style, LOCALE, 'html');
    if (!isNote) processor.updateItems([id], true);
    const html = isNote
      ? processor.makeCitationCluster([{ id }])
      : (processor.makeBibliography()[1][0] ?? '');
    const runs = readRuns(html);
    set.set(id, runs);
    return runs;
  };
  return (item) =>
    patterns(item).map(({ words, isItalic }) => ({
      words: words
        .replaceAll(PART, () => (item.part ? `, ${item.part}` : ''))
        .replaceAll(ADDRESS, () => item.address),
      isItalic,
    }));
}
