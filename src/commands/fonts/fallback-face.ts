import { createFontStack } from '@capsizecss/core';
import { type Font, fromBuffer } from '@capsizecss/unpack';
import type { FontFallback } from '../../styles/font-fallbacks.ts';
import { widthOf } from './text-width.ts';

/** Only what moves text counts: a tenth of a percent is a third of a pixel in a line. */
const rounded = (css: string): string =>
  css.replace(/\d+\.\d+(?=%)/gu, (percent) => String(Number(Number(percent).toFixed(1))));

/** What the heights of a fallback are set from, named so that capsize sets each of them. */
const unlike = (metrics: Font): Font => ({ ...metrics, ascent: 0, descent: 0, lineGap: 1 });

/**
 * The `@font-face` rule of a fallback: its letters are made as wide, over whole lines of text, and
 * its lines as high as ours.
 * @param ours the file that it stands in for.
 * @param measured the font of its widths.
 */
export async function fallbackFace(
  { family, style, locals }: FontFallback,
  [ours, measured]: readonly [Buffer, Buffer],
  lines: readonly string[],
): Promise<string> {
  const size = (await widthOf(ours, lines)) / (await widthOf(measured, lines));
  const { fontFaces } = createFontStack(
    [await fromBuffer(ours), unlike(await fromBuffer(measured))],
    {
      fontFaceFormat: 'styleObject',
      fontFaceProperties: { sizeAdjust: `${size * 100}%` },
    },
  );
  const [face] = fontFaces.map((rule) => rule['@font-face']);
  const properties = [
    `font-family: '${family}';`,
    `src: ${locals.map((name) => `local('${name}')`).join(', ')};`,
    ...(style === 'italic' ? ['font-style: italic;'] : []),
    `size-adjust: ${face?.sizeAdjust};`,
    `ascent-override: ${face?.ascentOverride};`,
    `descent-override: ${face?.descentOverride};`,
    `line-gap-override: ${face?.lineGapOverride};`,
  ];
  return rounded(`@font-face {\n${properties.map((line) => `  ${line}`).join('\n')}\n}`);
}
