import { AstroError } from 'astro/errors';
import { type HtmlNode, elementsOf, isCode, textOf } from '../html/html-tree.ts';
import { type FontSlice, fontSlices } from '../styles/font-slices.ts';

/** Slices of the reading face and of every page: other labels are not worth waiting for. */
const isRead = ({ file, isOnEveryPage }: FontSlice): boolean =>
  isOnEveryPage === true || /^(?:text-|cyrillic)/u.test(file);

/** A slice is named if a page has this many of its characters: for a quotation, not a name. */
const ENOUGH = 4;

const readSlices = fontSlices
  .filter(isRead)
  .map((slice) => ({ ...slice, letters: [...slice.characters] }));

/** The font files that a page's text needs, each once, in the order of the slices. */
export function fontsOf(page: HtmlNode): string[] {
  const body = elementsOf(page).find(({ tagName }) => tagName === 'body');
  const characters = new Set(body ? textOf(body, isCode) : '');
  const needed = readSlices.filter(
    ({ isOnEveryPage, letters }) =>
      isOnEveryPage || letters.filter((letter) => characters.has(letter)).length >= ENOUGH,
  );
  return [...new Set(needed.map(({ file }) => file))];
}

/** The address of a slice among the built files, which carry a digest after its name. */
function addressOf(slice: string, built: readonly string[]): string {
  const stem = slice.replace('woff2', '');
  const path = built.find((known) => known.includes(`/_astro/${stem}`));
  if (path === undefined)
    throw new AstroError(
      `The build has no file of the font slice ${slice}, which a page needs.`,
      'Run npm run fonts: it cuts the slice and names it in src/styles/fonts.css.',
    );
  return path;
}

/**
 * The tag that names the fonts that a page's text needs. `first-paint.inline.js` asks for them
 * before the text is drawn if an earlier page has left them in the browser.
 * @param built the addresses of the font files: `/_astro/text.CZyscpu5.woff2`.
 * @throws AstroError where the build has no file of a slice.
 */
export const nameFonts = (page: HtmlNode, built: readonly string[]): string =>
  `<meta name="fonts" content="${fontsOf(page)
    .map((slice) => addressOf(slice, built))
    .join(' ')}">`;
