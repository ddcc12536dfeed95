import { measureShift } from './measure-shift.ts';

/** How much of the page may move for a change of letters, as Cumulative Layout Shift. */
const MOST = 0.008;

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
 * Sets the page in fonts that came too late for its first view: all at once, and only if nothing in
 * sight moves. Otherwise they serve the next page, which has them in time.
 * @param late the addresses of the fonts.
 */
export async function putInFonts(late: readonly string[]): Promise<void> {
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
