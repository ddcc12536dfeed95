/** A choice that a reader makes once and the browser remembers. */
export interface ReaderSetting {
  /** Its name in the browser's storage, and in the `data-…` attribute that the styles read. */
  name: string;
  label: string;
  /** Its values with their labels. The first is the default and is not stored. */
  choices: readonly (readonly [value: string, words: string])[];
}

/**
 * The settings of the site: colors and marks. `first-paint.inline.js` applies them before the
 * first paint.
 */
export const readerSettings: readonly ReaderSetting[] = [
  {
    name: 'theme',
    label: 'Colors',
    choices: [
      ['system', 'as the system'],
      ['light', 'light'],
      ['dark', 'dark'],
    ],
  },
  {
    name: 'marks',
    label: 'Marks and margins',
    choices: [
      ['shown', 'shown'],
      ['hidden', 'hidden'],
    ],
  },
  {
    name: 'keys',
    label: 'Key / opens the search',
    choices: [
      ['on', 'on'],
      ['off', 'off'],
    ],
  },
  {
    name: 'place',
    label: 'My place',
    choices: [
      ['remembered', 'remembered'],
      ['forgotten', 'not remembered'],
    ],
  },
];

/** The names of all choices that are remembered: the settings, and the switch of a chapter. */
export const rememberedNames: readonly string[] = [
  ...readerSettings.map(({ name }) => name),
  'layer',
];
