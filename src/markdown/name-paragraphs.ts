import { relative, sep } from 'node:path';
import { placeParagraphs } from '../ledger/place-paragraphs.ts';
import { type Registry, readRegistry } from '../model/read-registry.ts';
import { routes } from '../model/routes.ts';
import { readSentences } from '../model/split-sentences.ts';
import { type TreeNode, isElement } from './tree.ts';

/** The address of the chapter that a file of a content folder is; undefined for other files. */
function chapterOf(file: string, folder: string): string | undefined {
  const [collection, part, name, ...deeper] = relative(folder, file).split(sep);
  return collection === 'chapters' && part && name && deeper.length === 0
    ? routes.chapter(part, name.replace(/\.mdx$/u, ''))
    : undefined;
}

const wordsOf = (children: readonly TreeNode[]): string =>
  readSentences(children)
    .map(({ text }) => text)
    .join(' ');

/**
 * Gives the paragraphs of a chapter the ids that editions have published them by. Call it while the
 * words are still those that the author wrote.
 * @param folder the content folder, whose ledger is read once.
 */
export function paragraphNamer(
  folder: string,
): (blocks: readonly TreeNode[], file: string) => void {
  let registry: Registry | undefined;
  return (blocks, file) => {
    const page = chapterOf(file, folder);
    if (page === undefined) return;
    registry ??= readRegistry(folder);
    const paragraphs = blocks
      .flatMap((block) => (isElement(block, 'p') ? [block] : []))
      .map((block) => ({ block, words: wordsOf(block.children) }))
      .filter(({ words }) => words !== '');
    const ids = placeParagraphs(
      page,
      paragraphs.map(({ words }) => words),
      registry,
    );
    paragraphs.forEach(({ block }, index) => {
      const id = ids[index];
      if (id !== undefined) block.properties = { ...block.properties, id };
    });
  };
}
