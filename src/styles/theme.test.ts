import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

type Scheme = 'light' | 'dark';

/** The color tokens of a scheme, by name, as the stylesheet gives them. */
function tokensOf(scheme: Scheme): Map<string, string> {
  // What comes before the changes that some readers ask for.
  const [css = ''] = readFileSync(new URL('theme.css', import.meta.url), 'utf8').split('@media');
  const pairs = css.matchAll(/--([a-z0-9-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/gu);
  return new Map(
    [...pairs].map(([, name = '', light = '', dark = '']) => [
      name,
      scheme === 'light' ? light : dark,
    ]),
  );
}

/** The relative luminance of a color, by the formula of WCAG 2. */
function luminanceOf(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two colors, from 1 to 21. */
function contrastOf(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminanceOf(one), luminanceOf(other)].toSorted(
    (a, b) => a - b,
  );
  return (lighter + 0.05) / (darker + 0.05);
}

const sides = ['blue', 'red', 'ochre', 'green', 'teal', 'slate'].map((color) => `side-${color}`);

/**
 * Colors that must be told apart, and the least contrast between them: 7 for text that is read at
 * length, 4.5 for other text, 3 for lines.
 */
const pairs: [front: string, back: string, atLeast: number][] = [
  ['ink', 'paper', 7],
  ['ink', 'tint', 7],
  ['ink-2', 'paper', 7],
  ['ink-2', 'tint', 4.5],
  ['ink-3', 'paper', 4.5],
  ['ink-3', 'tint', 4.5],
  ['edge', 'paper', 3],
  ...sides.map((side): [string, string, number] => [side, 'paper', 4.5]),
];

for (const scheme of ['light', 'dark'] as const) {
  const tokens = tokensOf(scheme);
  for (const [front, back, atLeast] of pairs) {
    test(`${front} on ${back} is told apart in the ${scheme} scheme`, () => {
      const [one, other] = [tokens.get(front), tokens.get(back)];
      assert.ok(one && other, 'both are tokens');
      assert.ok(
        contrastOf(one, other) >= atLeast,
        `${contrastOf(one, other).toFixed(2)} is less than ${atLeast}`,
      );
    });
  }
}
