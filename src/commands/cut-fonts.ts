import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { fontFallbacks } from '../styles/font-fallbacks.ts';
import { type FontSlice, fontSlices } from '../styles/font-slices.ts';
import { fallbackFace } from './fonts/fallback-face.ts';
import { specimen } from './fonts/text-width.ts';

const { resolve } = createRequire(import.meta.url);
const styles = new URL('../styles/', import.meta.url);

const hex = (code: number | undefined) => (code ?? 0).toString(16).toUpperCase();

/** Characters as a `unicode-range`. Neighbors are joined to ranges. */
function rangeOf(characters: string): string {
  const codes = [...characters]
    .map((character) => character.codePointAt(0) ?? 0)
    .toSorted((a, b) => a - b);
  const runs: number[][] = [];
  for (const code of codes) {
    const run = runs.at(-1);
    if (run?.at(-1) === code - 1) run.push(code);
    else runs.push([code]);
  }
  return runs
    .map((run) => (run.length > 1 ? `U+${hex(run[0])}-${hex(run.at(-1))}` : `U+${hex(run[0])}`))
    .join(', ');
}

/**
 * The `@font-face` rule of a slice. A slice for every page has no `unicode-range`. The others have
 * one, so that they load only where they are needed.
 */
function faceOf({ file, characters, face, isOnEveryPage }: FontSlice): string {
  const lines = [
    `font-family: '${face.family}';`,
    `src: url('./fonts/${file}') format('woff2');`,
    `font-style: ${face.style};`,
    `font-weight: ${face.weight};`,
    ...(face.sizeAdjust ? [`size-adjust: ${face.sizeAdjust};`] : []),
    // A font that comes late serves the next page, because `swap` would move lines on this one.
    'font-display: optional;',
    ...(isOnEveryPage ? [] : [`unicode-range: ${rangeOf(characters)};`]),
  ];
  return `@font-face {\n${lines.map((line) => `  ${line}`).join('\n')}\n}`;
}

for (const { file, from, characters, axes } of fontSlices) {
  const slice = await subsetFont(readFileSync(resolve(from)), characters, {
    targetFormat: 'woff2',
    noLayoutClosure: true,
    noHinting: true,
    ...(axes && { variationAxes: axes }),
  });
  writeFileSync(new URL(`fonts/${file}`, styles), slice);
  console.log(`${file}: ${[...characters].length} characters, ${slice.length} bytes`);
}

for (const family of [
  '@fontsource-variable/newsreader',
  '@fontsource-variable/libre-franklin',
  '@fontsource/source-serif-4',
]) {
  copyFileSync(
    resolve(`${family}/LICENSE`),
    new URL(`fonts/LICENSE-${family.split('/')[1]}.txt`, styles),
  );
}

const lines = specimen();
const fallbackFaces = await Promise.all(
  fontFallbacks.map((fallback) =>
    fallbackFace(
      fallback,
      [
        readFileSync(new URL(`fonts/${fallback.standsFor}`, styles)),
        readFileSync(resolve(fallback.measure)),
      ],
      lines,
    ),
  ),
);

const head = '/* Written by `npm run fonts` from font-slices.ts and font-fallbacks.ts. */';
writeFileSync(
  new URL('fonts.css', styles),
  [head, ...fontSlices.map(faceOf), ...fallbackFaces, ''].join('\n\n'),
);
