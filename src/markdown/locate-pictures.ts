import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineMdastPlugin } from 'satteri';
import { pictureId } from '../model/picture-file.ts';

/**
 * Says where the pictures of a text are from its own file, as Astro looks for them. Authors name
 * them from the content folder, so that a text can move.
 * @param folder the absolute path of the content folder.
 */
export const locatePictures = (folder: string) =>
  defineMdastPlugin({
    name: 'locate-pictures',
    image(node, context) {
      if (!context.fileURL || pictureId(node.url) === undefined) return;
      const from = dirname(fileURLToPath(context.fileURL));
      const path = relative(from, join(folder, node.url)).replaceAll(sep, '/');
      context.setProperty(node, 'url', path);
    },
  });
