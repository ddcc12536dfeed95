/** One font file of the site: which characters it holds, and what it is cut from. */
export interface FontSlice {
  /** Its name in `styles/fonts/`. */
  file: string;
  /** The package file it is cut from. */
  from: string;
  /** Every character it holds. */
  characters: string;
  /** Axes fixed to a value, or narrowed to a range. */
  axes?: Record<string, number | { min: number; max: number }>;
  /** What the stylesheets call it. */
  face: { family: string; style: 'normal' | 'italic'; weight: string; sizeAdjust?: string };
  /** True where every page loads it; the others load by `unicode-range`. */
  isOnEveryPage?: true;
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 \u00A0.,:;!?()[]-–—’‘“”„‚«»…/&';

/** English, German and French: what nearly every page holds. */
const latin = `${letters}ÄÖÜäöüßéèêçóáí§¶%+'→`;

/** Headlines hold fewer. */
const latinDisplay = `${letters.replace(/[[\]„‚«»/&]/gu, '')}ÄÖÜäöüßéó`;

/** Italics are titles and notes' phrases. */
const latinItalic = `${letters}ÄÖÜäöüßéèêóá`;

/** The rest of the Latin files: rare letters and signs. */
const latinRare = 'ÉÈÊËëÇÓòôàâÁìîïúùûñåøæÅØÆ•·←−"#×$*<=>@\\^_`{|}~';

/** Letters of Polish, Czech, Baltic and Turkish names. */
const latinExtended = 'ĄĆĘŁŃŚŹŻąćęłńśźżČĎĚŇŘŠŤŮŽčďěňřšťůžĖėĮįŲųŪūĞğİıŞşőű';

/** Russian and Ukrainian. */
const cyrillic = 'АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюяЄІЇҐєіїґ';

const newsreader = (set: string, style: string) =>
  `@fontsource-variable/newsreader/files/newsreader-${set}-opsz-${style}.woff2`;
const franklin = (set: string) => `@fontsource-variable/libre-franklin/files/libre-franklin-${set}-wght-normal.woff2`;

const text = { opsz: 18, wght: 400 };
const display = { opsz: 48, wght: 460 };
const labels = { wght: { min: 450, max: 650 } };

const faces = {
  text: { family: 'Newsreader', style: 'normal', weight: '400' },
  italic: { family: 'Newsreader', style: 'italic', weight: '400' },
  display: { family: 'Newsreader Display', style: 'normal', weight: '460' },
  labels: { family: 'Libre Franklin', style: 'normal', weight: '450 650' },
} as const;

const serifCyrillic = '@fontsource/source-serif-4/files/source-serif-4-cyrillic-400-normal.woff2';

/** Every font file of the site. After a change run `npm run fonts`. */
export const fontSlices: readonly FontSlice[] = [
  {
    file: 'text.woff2',
    from: newsreader('latin', 'normal'),
    characters: latin,
    axes: text,
    face: faces.text,
    isOnEveryPage: true,
  },
  {
    file: 'text-italic.woff2',
    from: newsreader('latin', 'italic'),
    characters: latinItalic,
    axes: text,
    face: faces.italic,
    isOnEveryPage: true,
  },
  {
    file: 'display.woff2',
    from: newsreader('latin', 'normal'),
    characters: latinDisplay,
    axes: display,
    face: faces.display,
    isOnEveryPage: true,
  },
  {
    file: 'labels.woff2',
    from: franklin('latin'),
    characters: latin,
    axes: labels,
    face: faces.labels,
    isOnEveryPage: true,
  },
  { file: 'text-rare.woff2', from: newsreader('latin', 'normal'), characters: latinRare, axes: text, face: faces.text },
  { file: 'labels-rare.woff2', from: franklin('latin'), characters: latinRare, axes: labels, face: faces.labels },
  {
    file: 'text-extended.woff2',
    from: newsreader('latin-ext', 'normal'),
    characters: latinExtended,
    axes: text,
    face: faces.text,
  },
  {
    file: 'labels-extended.woff2',
    from: franklin('latin-ext'),
    characters: latinExtended,
    axes: labels,
    face: faces.labels,
  },
  // Newsreader and Libre Franklin have no Cyrillic; the adjustments set Source Serif level with each.
  { file: 'cyrillic.woff2', from: serifCyrillic, characters: cyrillic, face: { ...faces.text, sizeAdjust: '89%' } },
  { file: 'cyrillic.woff2', from: serifCyrillic, characters: cyrillic, face: { ...faces.labels, sizeAdjust: '97%' } },
];

/** A system font set to our metrics: its names where it goes by several, and how it differs. */
interface Fallback {
  family: string;
  names: readonly string[];
  style?: 'italic';
  weight?: string;
  /** Size, ascent and descent, in percent. */
  metrics: readonly [size: number, ascent: number, descent: number];
}

const georgia = ['Georgia'];
const georgiaItalic = ['Georgia Italic', 'Georgia-Italic'];

// Liberation and the Croscore fonts are cut to the widths of Times New Roman and Arial.
const times = ['Times New Roman', 'TimesNewRomanPSMT', 'Liberation Serif', 'Tinos'];
const timesItalic = ['Times New Roman Italic', 'TimesNewRomanPS-ItalicMT', 'Liberation Serif Italic', 'Tinos Italic'];
const arial = ['Arial', 'ArialMT', 'Liberation Sans', 'Arimo'];
const arialBold = ['Arial Bold', 'Arial-BoldMT', 'Liberation Sans Bold', 'Arimo Bold'];

const fallbacks: readonly Fallback[] = [
  { family: 'Newsreader Georgia', names: georgia, metrics: [90.8, 80.9, 29.2] },
  { family: 'Newsreader Georgia', names: georgiaItalic, style: 'italic', metrics: [82.2, 89.4, 32.2] },
  { family: 'Newsreader Display Georgia', names: georgia, metrics: [97.6, 75.3, 27.2] },
  { family: 'Newsreader Times', names: times, metrics: [100.4, 73.2, 26.4] },
  { family: 'Newsreader Times', names: timesItalic, style: 'italic', metrics: [93.4, 78.7, 28.3] },
  { family: 'Newsreader Display Times', names: times, metrics: [107.2, 68.6, 24.8] },
  { family: 'Libre Franklin Arial', names: arial, weight: '400 559', metrics: [103.8, 93.1, 23.7] },
  { family: 'Libre Franklin Arial', names: arialBold, weight: '560 700', metrics: [98.0, 98.6, 25.1] },
];

/** The `@font-face` rules of system fonts with the metrics of ours, so that nothing moves when ours arrive. */
export const fallbackFaces: readonly string[] = fallbacks.map(({ family, names, style, weight, metrics }) => {
  const [size, ascent, descent] = metrics;
  const lines = [
    `font-family: '${family}';`,
    `src: ${names.map((name) => `local('${name}')`).join(', ')};`,
    ...(style ? [`font-style: ${style};`] : []),
    ...(weight ? [`font-weight: ${weight};`] : []),
    `size-adjust: ${size}%;`,
    `ascent-override: ${ascent}%;`,
    `descent-override: ${descent}%;`,
    'line-gap-override: 0%;',
  ];
  return `@font-face {\n${lines.map((line) => `  ${line}`).join('\n')}\n}`;
});

/** Every character that some slice holds: what a page may print. */
export const printableCharacters: ReadonlySet<string> = new Set(
  fontSlices.flatMap(({ characters }) => [...characters]),
);
