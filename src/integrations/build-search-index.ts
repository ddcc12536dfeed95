import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { AstroError } from 'astro/errors';
import * as pagefind from 'pagefind';
import { minify } from 'vite';
import { labels } from '../labels/labels.ts';
import { formatPeriod } from '../model/format-date.ts';
import { listPassages } from '../model/list-passages.ts';
import { type Passage, plainPassage } from '../model/passage.ts';
import type { Story } from '../model/story.ts';
import type { SearchData } from '../search/table.ts';
import { indexedText } from '../search/indexed-text.ts';
import { inEditionOrder, storeData } from '../search/store-data.ts';
import type { BuiltPage } from './built-pages.ts';
import { type IndexFile, numberPassages } from './number-passages.ts';
import { readSections } from './read-sections.ts';

/** Pagefind's own interfaces, its worker and its index of other languages: the site loads none. */
const UNUSED = /ui|highlight|playground|unknown|worker/u;

const refuse = (errors: readonly string[] | undefined) => {
  if (errors && errors.length > 0)
    throw new Error(`The search index cannot be built: ${errors.join('; ')}`);
};

/** Makes what reads the sections of the text of a built page. */
export function sectionsReader({ chapters }: Story): (page: BuiltPage) => Passage[] {
  const byAddress = new Map(chapters.map((chapter) => [chapter.address, chapter]));
  return ({ root, address }) => {
    const { page, sections } = readSections(root);
    const chapter = byAddress.get(address);
    return sections.map(({ id, title, text }) => ({
      ...plainPassage,
      address: id ? `${address}#${id}` : address,
      kind: 'passage' as const,
      title,
      text,
      asked: (id && chapter?.questions[id]) || [],
      place: title === page ? '' : page,
      part: chapter?.part.id,
    }));
  };
}

/** What a result shows beside its words; what is empty is left out. */
function metaOf({ title, kind, place, standing, date, language, speakers }: Passage) {
  const whose = kind === 'person' ? '' : speakers.map(({ name }) => name).join(', ');
  const [, one] = labels().search.kinds[kind];
  const meta = {
    title,
    kind: one,
    place,
    standing,
    date: date && formatPeriod(date),
    language,
    whose,
  };
  return Object.fromEntries(
    Object.entries(meta).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  );
}

/** Starts Pagefind, a program that is another one for each kind of machine. */
async function startPagefind(): Promise<pagefind.PagefindIndex> {
  const { index, errors } = await pagefind
    .createIndex({ forceLanguage: labels().language })
    .catch((fault: unknown) => {
      // Its other lines ask to report a fault of Pagefind’s, which this is not.
      const [firstLine] = String(fault).split('\n');
      throw new AstroError(
        `The search index cannot be built: Pagefind does not start. ${firstLine}`,
        'Write npm ci, which installs its program for this machine. It is an optional dependency.',
      );
    });
  refuse(errors);
  if (!index) throw new Error('The search index cannot be built: Pagefind gave none');
  return index;
}

async function indexOf(index: pagefind.PagefindIndex, passages: readonly Passage[]) {
  for (const passage of passages) {
    const added = await index.addCustomRecord({
      url: passage.address,
      content: indexedText(passage),
      language: labels().language,
      meta: metaOf(passage),
    });
    refuse(added.errors);
  }
  const { files, errors: writeErrors } = await index.getFiles();
  refuse(writeErrors);
  return numberPassages(
    files.filter(({ path }) => !UNUSED.test(path)),
    passages,
  );
}

/** A file as it is written: the script as Pagefind has it is longer by a third than it need be. */
async function contentOf({ path, content }: IndexFile): Promise<Uint8Array | string> {
  if (!path.endsWith('.js')) return content;
  const { code, errors } = await minify(path, new TextDecoder().decode(content), { module: true });
  refuse(errors.map(({ message }) => message));
  return code;
}

/**
 * Writes the index of some passages, and the data by which the search reads queries and orders
 * results.
 * @param passages all of them, in the order of the edition.
 */
export async function writeSearchIndex(
  folder: string,
  story: Pick<Story, 'search' | 'parts'>,
  passages: readonly Passage[],
): Promise<void> {
  const index = await startPagefind();
  try {
    const files = await indexOf(index, passages);
    const data: SearchData = storeData(story, passages);
    rmSync(join(folder, 'pagefind'), { recursive: true, force: true });
    const write = (path: string, content: Uint8Array | string) => {
      const file = join(folder, 'pagefind', path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    };
    for (const file of files) write(file.path, await contentOf(file));
    write('passages.json', JSON.stringify(data));
  } finally {
    await pagefind.close();
  }
}

/**
 * Indexes everything that can be found, each at its own address: the sections of the texts as they
 * were built, and the records.
 * @param sections as `sectionsReader` reads them from each page, in the order of the pages.
 * @returns how many passages there are.
 */
export async function buildSearchIndex(
  folder: string,
  story: Story,
  sections: readonly Passage[],
): Promise<number> {
  const passages = inEditionOrder(
    [...listPassages(story), ...sections].filter(({ text }) => text !== ''),
  );
  await writeSearchIndex(folder, story, passages);
  return passages.length;
}
