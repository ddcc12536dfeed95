/** A choice that a reader makes once and the browser remembers. */
export interface ReaderSetting {
  /** The name it is remembered by, and the attribute (`data-…`) that the styles read. */
  name: string;
  label: string;
  /** Its values with their words. The first holds until another is chosen; it is not remembered. */
  choices: readonly (readonly [value: string, words: string])[];
}

/** Light or dark, marks or none. `first-paint.js` applies them before the page is painted. */
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
];
