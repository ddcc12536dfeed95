import type { Prose } from './prose.ts';

/** The folder of the content that holds the pictures of its texts. */
export const PICTURES = 'pictures';

/** A picture as a text names it: its folder, its id, and the ending of one of the kinds taken. */
const FORM = /^pictures\/(?<id>[a-z][a-z0-9]*(?:-[a-z0-9]+)*)\.(?:jpe?g|png|webp)$/u;

/** The id of a picture that a text names by its file; undefined for any other address. */
export const pictureId = (address: string): string | undefined =>
  FORM.exec(address)?.groups?.['id'];

/** The ids of the pictures that a text prints, in order. */
export const pictureIds = ({ images }: Pick<Prose, 'images'>): string[] =>
  images.flatMap(({ address }) => pictureId(address) ?? []);
