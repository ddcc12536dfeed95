import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as pagefind from 'pagefind';
import type { BuiltPage } from './built-pages.ts';
import { type Passage, readPassages } from './read-passages.ts';

/** Pagefind's own interfaces, which it always writes and the site never loads. */
const UNUSED = /ui|highlight|playground|unknown/u;

/** Passages that say what they are in their own words; the others are found by their title too. */
const SPEAKS_FOR_ITSELF: ReadonlySet<string> = new Set([
  'claim',
  'statement',
  'event',
  'note',
  'figure',
]);

const refuse = (errors: readonly string[] | undefined) => {
  if (errors && errors.length > 0)
    throw new Error(`The search index cannot be built: ${errors.join('; ')}`);
};

async function addPassage(index: pagefind.PagefindIndex, passage: Passage): Promise<void> {
  const { address, kind, title, page, text, standing } = passage;
  const { errors } = await index.addCustomRecord({
    url: address,
    content: SPEAKS_FOR_ITSELF.has(kind) ? text : `${title}. ${text}`,
    language: 'en',
    meta: { title, kind, page, ...(standing && { standing }) },
  });
  refuse(errors);
}

async function writeIndex(folder: string, passages: readonly Passage[]): Promise<void> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'en' });
  refuse(errors);
  if (!index) throw new Error('The search index cannot be built: Pagefind gave none');
  for (const passage of passages) await addPassage(index, passage);
  const { files, errors: writeErrors } = await index.getFiles();
  refuse(writeErrors);
  rmSync(join(folder, 'pagefind'), { recursive: true, force: true });
  for (const { path, content } of files) {
    if (UNUSED.test(path)) continue;
    const file = join(folder, 'pagefind', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

/**
 * Indexes the built pages for search, passage by passage: each section and each record is found at
 * its own address.
 * @returns how many passages there are.
 */
export async function buildSearchIndex(
  folder: string,
  pages: readonly BuiltPage[],
): Promise<number> {
  const passages = pages.flatMap(({ root, address }) => readPassages(root, address));
  try {
    await writeIndex(folder, passages);
  } finally {
    await pagefind.close();
  }
  return passages.length;
}
