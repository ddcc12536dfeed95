/** One font file of the site: which characters it holds, and what it is cut from. */
export interface FontSlice {
  /** The name of the file in `styles/fonts/`. */
  file: string;
  /** The package file it is cut from. */
  from: string;
  /** Every character it holds. */
  characters: string;
  /** Axes of a variable font that are fixed to a value or narrowed to a range. */
  axes?: Record<string, number | { min: number; max: number }>;
  /** How the stylesheets refer to it: the properties of its `@font-face` rule. */
  face: { family: string; style: 'normal' | 'italic'; weight: string; sizeAdjust?: string };
  /** True if every page loads it. The others load where a page has one of their characters. */
  isOnEveryPage?: true;
}

const letters =
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 \u00A0.,:;!?()[]-–—’‘“”„‚«»…/&';

/** The characters of English, German and French, which nearly every page has. */
const latin = `${letters}ÄÖÜäöüßéèêçóáí§¶%+'"→`;

/** The characters of titles, which are fewer. */
const latinDisplay = `${letters.replace(/[[\]„‚«»/&]/gu, '')}ÄÖÜäöüßéó`;

/** The characters of italics, which are for titles of works and for the subjects of notes. */
const latinItalic = `${letters}ÄÖÜäöüßéèêóá`;

/** Rare letters and signs: the rest of what the Latin font files have. */
const latinRare = 'ÉÈÊËëÇÓòôõàâÁìîïúùûñåøæýÅØÆÝ€•·←−#×$*<=>@\\^_`{|}~';

/** The letters of Polish, Czech, Baltic and Turkish names. */
const latinExtended = 'ĄĆĘŁŃŚŹŻąćęłńśźżČĎĚĽŇŘŠŤŮŽčďěľĺňŕřšťůžĖėĮįŲųŪūĞğİıŞşőű';

/** The letters of Russian and Ukrainian. */
const cyrillic = 'АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюяЄІЇҐєіїґ';

const newsreader = (set: string, style: string) =>
  `@fontsource-variable/newsreader/files/newsreader-${set}-opsz-${style}.woff2`;
const franklin = (set: string) =>
  `@fontsource-variable/libre-franklin/files/libre-franklin-${set}-wght-normal.woff2`;

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
  {
    file: 'text-rare.woff2',
    from: newsreader('latin', 'normal'),
    characters: latinRare,
    axes: text,
    face: faces.text,
  },
  {
    file: 'labels-rare.woff2',
    from: franklin('latin'),
    characters: latinRare,
    axes: labels,
    face: faces.labels,
  },
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
  // Newsreader and Libre Franklin have no Cyrillic letters, so Source Serif lends them.
  // `sizeAdjust` makes its letters as large as those of each.
  {
    file: 'cyrillic.woff2',
    from: serifCyrillic,
    characters: cyrillic,
    face: { ...faces.text, sizeAdjust: '89%' },
  },
  {
    file: 'cyrillic.woff2',
    from: serifCyrillic,
    characters: cyrillic,
    face: { ...faces.labels, sizeAdjust: '97%' },
  },
];

/** Every character that the site's fonts hold: those of all slices. */
const printableCharacters: ReadonlySet<string> = new Set(
  fontSlices.flatMap(({ characters }) => [...characters]),
);

/** Characters that draw nothing, and those that are only drawn in the system's own font. */
const INVISIBLE = /[\s\u2002\u2003\u2009\u2060\u200B]/u;

/** Whether a page may print a character: a font of the site has it, or it draws nothing. */
export const isPrintable = (character: string): boolean =>
  printableCharacters.has(character) || INVISIBLE.test(character);

/** One that no page may print. */
const UNPRINTABLE = new RegExp(
  `(?!${INVISIBLE.source})[^${[...printableCharacters].map((each) => `\\u{${each.codePointAt(0)?.toString(16)}}`).join('')}]`,
  'u',
);

/** Whether a text holds a character that no page may print: most hold none. */
export const hasUnprintable = (text: string): boolean => UNPRINTABLE.test(text);

/**
 * Whether the letters of a language are left to the reader's own fonts: all that are neither Latin
 * nor Cyrillic, because a slice of them would outweigh the page.
 */
export const isInSystemFont = (language: string | undefined): boolean =>
  language !== undefined &&
  language !== '' &&
  !['Latn', 'Cyrl'].includes(new Intl.Locale(language).maximize().script ?? '');
