import type { IssueWording, NoValues } from './issue-words.ts';

/** What is known of the pictures of texts, and of what a text prints twice, by kind of issue. */
export interface PictureValues {
  'foreign-picture': { address: string };
  'missing-picture': { address: string; nearest: string | undefined };
  'no-credit': NoValues;
  'picture-in-a-note': NoValues;
  'picture-inside-text': NoValues;
  'unused-picture': { address: string };
  /** `what` is a figure or a picture; `address` is where a link leads to it. */
  'printed-twice': { what: string; id: string; first: string; address: string };
}

const FORM = '![what is seen on it](pictures/name.jpg "who made it, and its license")';

/** What is said of the pictures of texts, and of what a text prints twice. */
export const pictureKinds: IssueWording<PictureValues> = {
  'foreign-picture': () => ({
    message:
      'The picture is no file of pictures/: readers would ask another host for it, or nobody.',
    fix: `put the file into the folder pictures/ of the content, as .jpg, .png or .webp, and write ${FORM}.`,
  }),
  'missing-picture': ({ address, nearest }) => ({
    message: `There is no file ${address} in the content.`,
    fix: nearest
      ? `put the picture there, or correct its name; the nearest there is "${nearest}".`
      : 'put the picture there, or correct its name.',
  }),
  'no-credit': () => ({
    message: 'The picture does not say who made it.',
    fix: `write it after the address, between straight marks: ${FORM}.`,
  }),
  'picture-in-a-note': () => ({
    message: 'A picture cannot stand in a note.',
    fix: 'put it into the chapter.',
  }),
  'picture-inside-text': () => ({
    message: 'The picture stands inside a paragraph, a list, a table or a heading.',
    fix: 'give it a line of its own, with an empty line before and after.',
  }),
  'unused-picture': ({ address }) => ({
    message: `No text prints ${address}.`,
    fix: `print it with ${FORM}, or delete the file.`,
  }),
  'printed-twice': ({ what, id, first, address }) => ({
    message: `This text prints the ${what} "${id}" twice; the first is at ${first}.`,
    fix: `remove it here, and lead to the first with a link: [words](${address}).`,
  }),
};
