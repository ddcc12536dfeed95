/**
 * System fonts of the same widths, and one of ours that they stand in for until it has come. The
 * build's stylesheet has their `@font-face` rules with widths and heights fitted to ours.
 */
export interface FontFallback {
  /** The family of the stylesheets. A system has one of its fonts; of two, the later is used. */
  family: string;
  style: 'normal' | 'italic';
  /** The file in `styles/fonts/` that it stands in for. */
  standsFor: string;
  /** The names of the fonts on systems. */
  locals: readonly string[];
  /** A free font of exactly their widths, in a package: it is measured in their place. */
  measure: string;
}

const clone = (name: string, style = 'normal') =>
  `@fontsource/${name}/files/${name}-latin-400-${style}.woff2`;

type Group = Pick<FontFallback, 'locals' | 'measure'>;

/** Android. */
const noto: Group = { locals: ['Noto Serif'], measure: clone('noto-serif') };
const roboto: Group = { locals: ['Roboto'], measure: clone('roboto') };

/** Windows, Apple, Linux, ChromeOS. */
const times: Group = {
  locals: ['Times New Roman', 'Liberation Serif', 'Tinos'],
  measure: clone('tinos'),
};
const timesItalic: Group = {
  locals: ['Times New Roman Italic', 'Liberation Serif Italic', 'Tinos Italic'],
  measure: clone('tinos', 'italic'),
};
const arial: Group = { locals: ['Arial', 'Liberation Sans', 'Arimo'], measure: clone('arimo') };

/** Windows and Apple: nearest to ours. */
const georgia: Group = { locals: ['Georgia'], measure: clone('gelasio') };
const georgiaItalic: Group = { locals: ['Georgia Italic'], measure: clone('gelasio', 'italic') };

const text = {
  family: 'Newsreader Fallback',
  style: 'normal',
  standsFor: 'text.woff2',
} as const;
const italic = { ...text, style: 'italic', standsFor: 'text-italic.woff2' } as const;
const display = {
  family: 'Newsreader Display Fallback',
  style: 'normal',
  standsFor: 'display.woff2',
} as const;
const labels = {
  family: 'Libre Franklin Fallback',
  style: 'normal',
  standsFor: 'labels.woff2',
} as const;

/** Every fallback, the most wanted of a family last. After a change run `npm run fonts`. */
export const fontFallbacks: readonly FontFallback[] = [
  { ...text, ...noto },
  { ...display, ...noto },
  { ...text, ...times },
  { ...italic, ...timesItalic },
  { ...display, ...times },
  { ...text, ...georgia },
  { ...italic, ...georgiaItalic },
  { ...display, ...georgia },
  { ...labels, ...roboto },
  { ...labels, ...arial },
];
