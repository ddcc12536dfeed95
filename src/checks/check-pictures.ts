import { nearest } from '../model/nearest.ts';
import { pictureId } from '../model/picture-file.ts';
import type { ProseImage } from '../model/prose.ts';
import type { Check, CheckedEntry } from './checked-content.ts';
import { type Issue, issue } from './issue.ts';

/** How much of an address is shown: one may hold a whole picture. */
const SHOWN = 80;

function checkFile({ address, line }: ProseImage, file: string, pictures: readonly string[]) {
  const shown = address.slice(0, SHOWN);
  const where = { file, line, shown };
  if (pictureId(address) === undefined)
    return [issue('foreign-picture', where, { address: shown })];
  return pictures.includes(address)
    ? []
    : [issue('missing-picture', where, { address, nearest: nearest(address, [...pictures]) })];
}

function checkPlace({ standsAlone, line }: ProseImage, { file, collection }: CheckedEntry) {
  if (collection === 'notes') return [issue('picture-in-a-note', { file, line })];
  return standsAlone ? [] : [issue('picture-inside-text', { file, line })];
}

/**
 * Pictures that are no files of the content, that do not say what is seen on them or who made them,
 * or that stand where none can be printed.
 */
export const checkPictures: Check = ({ entries, pictures }) =>
  entries.flatMap((entry) =>
    (entry.prose?.images ?? []).flatMap((image): Issue[] => [
      ...(/^\s*$|\.(?:jpe?g|png|webp)$/iu.test(image.alt)
        ? [issue('no-alt', { file: entry.file, line: image.line })]
        : []),
      ...checkFile(image, entry.file, pictures),
      ...(image.credit.trim() === ''
        ? [issue('no-credit', { file: entry.file, line: image.line })]
        : []),
      ...checkPlace(image, entry),
    ]),
  );

/** Pictures that no text prints. A text that could not be read may print any of them. */
export const checkUnusedPictures: Check = ({ entries, folder, pictures, unread }) => {
  if (unread.length > 0 || entries.some(({ body, prose }) => body && !prose)) return [];
  const used = new Set(
    entries.flatMap(({ prose }) => (prose?.images ?? []).map(({ address }) => address)),
  );
  return pictures
    .filter((address) => !used.has(address))
    .map((address) =>
      issue('unused-picture', { file: `${folder}/${address}`, line: 1 }, { address }),
    );
};
