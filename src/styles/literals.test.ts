import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import stylelint from 'stylelint';

const TYPE = 'declaration-property-value-allowed-list';
const MEASURE = 'declaration-property-value-disallowed-list';
const VALUES = 'declaration-property-max-values';
const BREAKPOINT = 'media-feature-name-disallowed-list';

/** What stylelint says of some CSS, as if it were a stylesheet of this folder: rules and words. */
async function complaintsAbout(code: string): Promise<{ rule: string; text: string }[]> {
  const codeFilename = fileURLToPath(new URL('planted.css', import.meta.url));
  const { results } = await stylelint.lint({ code, codeFilename });
  return results.flatMap(({ warnings }) => warnings);
}

const literals: [css: string, rule: string, says: string][] = [
  ['p { font-size: 0.8125rem; }', TYPE, '"font-size: 0.8125rem" is a literal.'],
  ['p { font-size: 1.5em; }', TYPE, '--theme(--text-note)'],
  ['p { font-weight: 620; }', TYPE, '"font-weight: 620" is a literal.'],
  ['p { font-weight: bold; }', TYPE, '"font-weight: bold" is a literal.'],
  ['p { line-height: 1.3846; }', TYPE, '--theme(--text-note--line-height)'],
  ['p { letter-spacing: -0.016em; }', TYPE, '"letter-spacing: -0.016em" is a literal.'],
  ['p { font-family: Georgia, serif; }', TYPE, '"font-family: Georgia, serif" is a literal.'],
  ['p { font: 620 0.8125rem/1.3846 var(--font-label); }', TYPE, '--theme(--type-label)'],
  ['p { font: 620 --theme(--type-label); }', TYPE, '--theme(--font-weight-name)'],
  ['@media print { @page { font: 8pt serif; } }', TYPE, '"font: 8pt serif" is a literal.'],
  ['p { --size: 2rem; font-size: var(--size); }', TYPE, '"font-size: var(--size)" is a literal.'],
  [
    'p { max-inline-size: 35.75rem; }',
    MEASURE,
    '"max-inline-size: 35.75rem" is a literal measure.',
  ],
  ['p { max-inline-size: 60ch; }', MEASURE, '--theme(--container-text)'],
  ['p { max-width: 572px; }', MEASURE, '"max-width: 572px" is a literal measure.'],
  ['p { max-inline-size: min(22rem, 100vw); }', MEASURE, 'is a literal measure.'],
  ['p { inset-inline-start: calc(35.75rem + 2.5rem); }', MEASURE, 'is a literal measure.'],
  ['p { inline-size: 16rem; }', MEASURE, '"inline-size: 16rem" is a literal measure.'],
  ['p { grid-template-columns: minmax(0, 1fr) 9.5rem; }', MEASURE, 'is a literal measure.'],
  ['a { text-decoration: underline solid red 1px; }', VALUES, '"-thickness"'],
  ['a { text-decoration: underline var(--edge); }', VALUES, '"text-decoration-color"'],
  ['@media (width >= 40rem) { p { color: red; } }', BREAKPOINT, '"@variant sm { … }"'],
  ['@media screen and (min-width: 640px) { p { color: red; } }', BREAKPOINT, '"min-width"'],
];

for (const [css, rule, says] of literals) {
  test(`refuses ${css}`, async () => {
    const complaints = await complaintsAbout(css);
    assert.deepEqual(
      complaints.map((complaint) => complaint.rule),
      [rule],
    );
    assert.ok(complaints[0]?.text.includes(says), complaints[0]?.text);
  });
}

for (const css of [
  'p { font: italic --theme(--type-cell); }',
  'p { font: --theme(--font-weight-name) --theme(--type-label); }',
  'p { font-size: --theme(--text-h2-small); line-height: --theme(--text-h2-small--line-height); }',
  'p { max-inline-size: min(--theme(--container-preview), calc(100vw - 1rem)); }',
  'p { inline-size: 0.75rem; min-inline-size: 1.5rem; max-inline-size: none; }',
  'p { grid-template-columns: 2rem minmax(0, 29fr) --theme(--container-verdict); }',
  'p { block-size: 5.25rem; padding-block: 0.1875rem; }',
  'a { text-decoration: underline; text-decoration-thickness: 1.5px; }',
  '@variant md { p { color: red; } }',
  '@media (hover: hover) { @variant sm { p { color: red; } } }',
  '@theme inline { --text-label: 0.8125rem; --breakpoint-sm: 40rem; --container-text: 35.75rem; }',
]) {
  test(`lets pass ${css}`, async () => {
    assert.deepEqual(await complaintsAbout(css), []);
  });
}
