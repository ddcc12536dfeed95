import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineHastPlugin } from 'satteri';
import { typeset } from '../model/typeset.ts';
import { componentOf, markFirstUses, numberClaims } from './components.ts';
import { freePictures } from './free-pictures.ts';
import { markSentences } from './mark-sentences.ts';
import { paragraphNamer } from './name-paragraphs.ts';
import { nameTables } from './name-tables.ts';
import { placeMargins } from './place-margins.ts';
import { type TreeNode, copyTree, isMark, isParent } from './tree.ts';

/** Prepares the author's words for print. The words of a record stay as they are. */
function typesetWords(node: TreeNode): void {
  if (componentOf(node)?.quotesWords) return;
  if (node.type === 'text') node.value = typeset(node.value);
  if (isParent(node)) node.children.forEach(typesetWords);
}

/** Marks the sentences of every paragraph, list item or cell that has marks among its words. */
function markSentencesIn(node: TreeNode): void {
  if (!isParent(node)) return;
  if (node.children.some(isMark)) node.children = markSentences(node.children);
  else node.children.forEach(markSentencesIn);
}

/**
 * Arranges a text for reading: prepares its words for print, numbers its claims, marks the first
 * use of each record and each sentence that rests on a claim, names its tables, frees its pictures,
 * and puts a `<Margin>` after every paragraph. Paragraphs get the ids that editions have published
 * them by.
 * @param folder the absolute path of the content folder.
 */
export const arrangePassages = (folder: string) => {
  const notesFolder = join(folder, 'notes');
  const nameParagraphs = paragraphNamer(folder);
  return defineHastPlugin({
    name: 'arrange-passages',
    before(root, context) {
      const children = (root.children as TreeNode[]).map(copyTree);
      const file = context.fileURL ? fileURLToPath(context.fileURL) : '';
      const isNote = file.startsWith(`${notesFolder}${sep}`);
      const numbers = new Map<string, number>();
      nameParagraphs(children, file);
      markFirstUses(children, isNote);
      for (const child of children) {
        typesetWords(child);
        numberClaims(child, numbers);
      }
      nameTables(children);
      const arranged = placeMargins(freePictures(children));
      arranged.forEach(markSentencesIn);
      context.replaceNode(root, { type: 'root', children: arranged });
    },
  });
};
