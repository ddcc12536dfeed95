import * as words from '../../labels/script/en/page.ts';
/** A choice that a reader makes once and the browser remembers. */
export interface ReaderSetting {
  /** Its name in the browser's storage, and in the `data-…` attribute that the styles read. */
  name: string;
  label: string;
  /** Its values with their labels. The first is the default and is not stored. */
  choices: readonly (readonly [value: string, label: string])[];
}

/**
 * The settings of the site: colors and marks. `first-paint.inline.js` applies them before the
 * first paint.
 */
export const readerSettings: readonly ReaderSetting[] = [
  {
    name: 'theme',
    label: words.colors,
    choices: [
      ['system', words.asSystem],
      ['light', words.light],
      ['dark', words.dark],
    ],
  },
  {
    name: 'marks',
    label: words.marksAndMargins,
    choices: [
      ['shown', words.shown],
      ['hidden', words.hidden],
    ],
  },
  {
    name: 'keys',
    label: words.searchKey,
    choices: [
      ['on', words.on],
      ['off', words.off],
    ],
  },
  {
    name: 'place',
    label: words.myPlace,
    choices: [
      ['remembered', words.remembered],
      ['forgotten', words.forgotten],
    ],
  },
];

/** The names of all choices that are remembered: the settings, and the switch of a chapter. */
export const rememberedNames: readonly string[] = [
  ...readerSettings.map(({ name }) => name),
  'layer',
];
