import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type FontSlice, fontSlices } from '../styles/font-slices.ts';
import { readBuiltPages } from './built-pages.ts';
import { type HtmlNode, elementsOf, textOf } from '../html/html-tree.ts';

/** Where the links go: early, so that a font is on its way before the text is laid out. */
const HEAD = '<meta charset="utf-8">';

/** Slices of the reading face: those of labels are small print, not worth asking for before it is known that they are used. */
const isRead = ({ file, isOnEveryPage }: FontSlice): boolean =>
  isOnEveryPage === true || /^(?:text-|cyrillic)/u.test(file);

/** From how many of its letters on a slice is asked for ahead: a name or two are not worth it, a quotation is. */
const ENOUGH = 4;

/** The font files that a page's text needs, each once, in the order of the slices. */
export function fontsOf(page: HtmlNode): string[] {
  const body = elementsOf(page).find(({ tagName }) => tagName === 'body');
  const isCode = ({ tagName }: { tagName: string }) => tagName === 'script' || tagName === 'style';
  const characters = new Set(body ? textOf(body, isCode) : '');
  const needed = fontSlices.filter(
    (slice) =>
      isRead(slice) &&
      (slice.isOnEveryPage ||
        [...slice.characters].filter((letter) => characters.has(letter)).length >= ENOUGH),
  );
  return [...new Set(needed.map(({ file }) => file))];
}

/**
 * Asks in every page for the fonts that its text needs. A font that is there when the text is first laid
 * out is used; one that comes later is kept for the next page, so that nothing moves.
 */
export const preloadFonts = (): AstroIntegration => ({
  name: 'preload-fonts',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const folder = fileURLToPath(dir);
      const built = globSync('_astro/*.woff2', { cwd: folder });
      const addressOf = (file: string) =>
        `/${built.find((path) => path.startsWith(`_astro/${file.replace('woff2', '')}`))}`;
      for (const { file, root } of readBuiltPages(folder)) {
        const links = fontsOf(root)
          .map(
            (font) =>
              `<link rel="preload" href="${addressOf(font)}" as="font" type="font/woff2" crossorigin>`,
          )
          .join('');
        writeFileSync(
          file,
          readFileSync(file, 'utf8').replace(HEAD, () => `${HEAD}${links}`),
        );
      }
    },
  },
});
