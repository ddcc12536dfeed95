import { measureShift } from './measure-shift.ts';

/** How much of the page may move for a change of letters, as Cumulative Layout Shift. */
const MOST = 0.008;

/**
 * How long text waits for an optional font, in milliseconds. Nothing tells whether a browser has
 * used one; a font that took longer has been put off to the next page.
 * https://www.w3.org/TR/css-fonts-4/#font-display-optional
 */
const WAIT = 100;

/** The addresses of the fonts that this page has asked for and has had to do without. */
const lateFonts = (): string[] =>
  performance
    .getEntriesByType('resource')
    .filter(({ name, duration }) => name.endsWith('.woff2') && duration > WAIT)
    .map(({ name }) => new URL(name).pathname);

const fontRules = (): CSSFontFaceRule[] =>
  [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].filter((rule) => rule instanceof CSSFontFaceRule),
  );

/** A font of the stylesheets anew, so that it is used however late it comes. */
function faceOf({ style }: CSSFontFaceRule): FontFace {
  const read = (name: string) => style.getPropertyValue(name);
  const range = read('unicode-range');
  const size = read('size-adjust');
  return new FontFace(read('font-family').replaceAll(/["']/gu, ''), read('src'), {
    style: read('font-style'),
    weight: read('font-weight'),
    ...(range && { unicodeRange: range }),
    ...(size && { sizeAdjust: size }),
  });
}

/**
 * Sets the page in its own fonts where they came too late for its first view: all at once, and only
 * if nothing in sight moves. Otherwise they serve the next page, which has them in time.
 */
export async function putInLateFonts(): Promise<void> {
  // Before that the page may not have asked for its fonts yet.
  if (document.readyState !== 'complete')
    await new Promise((resolve) => addEventListener('load', resolve));
  await document.fonts.ready;
  const late = lateFonts();
  const rules = fontRules().filter(({ style }) =>
    late.some((address) => style.getPropertyValue('src').includes(address)),
  );
  const faces = await Promise.all(rules.map((rule) => faceOf(rule).load()));
  const shift = measureShift(() => {
    for (const face of faces) document.fonts.add(face);
  });
  if (shift <= MOST) return;
  for (const face of faces) document.fonts.delete(face);
}
