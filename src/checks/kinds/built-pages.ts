import type { IssueWording, NoValues } from './issue-words.ts';

/** What is known of the pages as they are built, by kind of issue. */
export interface BuiltPageValues {
  'duplicate-html-id': { id: string };
  'outside-path': { address: string; base: string };
  'no-alt': NoValues;
  'no-glyph': { character: string; code: string };
}

/** What is said of the pages as they are built. */
export const builtPageKinds: IssueWording<BuiltPageValues> = {
  'duplicate-html-id': ({ id }) => ({
    message: `The id "${id}" is in the page twice.`,
    fix: 'give one of the two another id: a heading may have taken a record’s.',
  }),
  'outside-path': ({ address, base }) => ({
    message: `The address ${address} leaves ${base}, below which the site lives.`,
    fix: 'write it from the root of the site, in an attribute that prefix-addresses.ts knows.',
  }),
  'no-alt': () => ({
    message: 'An image has no alternative text.',
    fix: 'say in words what is seen on it, between the brackets: ![a ferry at its quay](pictures/ferry.jpg "…").',
  }),
  'no-glyph': ({ character, code }) => ({
    message: `The character ${character} (${code}) is in no font of the site.`,
    fix: 'add it to the lists in src/styles/font-slices.ts and run npm run fonts, or write another character.',
  }),
};
