import { globSync, lstatSync, readFileSync, statSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import { PICTURES, pictureId } from './picture-file.ts';
import { readPicture } from './read-picture.ts';
import type { YamlProblem } from './read-yaml.ts';

/** The most bytes of a picture. Git keeps each version of it whole, for everybody, for ever. */
const MOST_PICTURE_BYTES = 10_000_000;

/** The most points of a picture: more cost a build its memory, and no page shows a tenth. */
const MOST_PICTURE_POINTS = 50_000_000;

/** A file among the pictures of a content folder. */
export interface ContentPicture {
  /** As a text names it: `pictures/quay.jpg`. */
  path: string;
  problems: YamlProblem[];
}

const KINDS = /^\.(?:jpe?g|png|webp)$/iu;

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'UNREADABLE';

/** What is wrong with the bytes of a picture. */
function faultOf(bytes: Buffer, ending: string): string | undefined {
  const picture = readPicture(bytes, ending);
  if (!picture) return 'NO_PICTURE';
  const points = picture.width * picture.height;
  if (!picture.isWhole || points === 0) return 'PICTURE_CUT_OFF';
  if (picture.moves) return 'PICTURE_MOVES';
  return points > MOST_PICTURE_POINTS ? 'PICTURE_TOO_WIDE' : undefined;
}

/** What keeps a file from being a picture of a text, as a code that `explain-file.ts` knows. */
function faultAt(folder: string, path: string): string | undefined {
  const ending = extname(path);
  try {
    const found = statSync(join(folder, path));
    if (found.isDirectory()) return 'IS_FOLDER';
    if (!found.isFile()) return 'IS_PIPE';
    if (lstatSync(join(folder, path)).isSymbolicLink()) return 'IS_LINK';
    if (!KINDS.test(ending)) return 'PICTURE_KIND';
    if (pictureId(path) === undefined) return 'PICTURE_NAME';
    if (found.size > MOST_PICTURE_BYTES) return 'PICTURE_TOO_BIG';
    return faultOf(readFileSync(join(folder, path)), ending.slice(1));
  } catch (error) {
    return codeOf(error);
  }
}

/**
 * Reads every file among the pictures of a content folder.
 * @param isLeftOut whether a path in the folder is that of a file which is no content.
 */
export const readPictures = (
  folder: string,
  isLeftOut: (path: string) => boolean,
): ContentPicture[] =>
  globSync(`${PICTURES}/*`, { cwd: folder })
    .map((path) => path.replaceAll(sep, '/'))
    .filter((path) => !isLeftOut(path))
    .toSorted()
    .map((path) => {
      const code = faultAt(folder, path);
      const message = `The picture cannot be taken: ${code}`;
      return { path, problems: code === undefined ? [] : [{ line: 1, code, message }] };
    });
