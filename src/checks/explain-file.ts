import type { YamlProblem } from '../model/read-yaml.ts';
import type { Explanation } from './explanation.ts';

const AS_UTF_8 =
  'save it as UTF-8: editors name the encoding in their last line or ask for it when saving.';

const NO_FILE: Explanation = {
  problem: 'it is a link to a file that is not there',
  fix: 'put the file itself here, or delete the link.',
};

/** What keeps a file from being a text, by our own codes and those of the system. */
const FILES: Readonly<Record<string, Explanation>> = {
  IS_FOLDER: {
    problem: 'it is a folder with the name of a file',
    fix: 'rename or delete the folder.',
  },
  IS_LINK: {
    problem: 'it is a link to another file',
    fix: 'put the file itself here, or delete the link.',
  },
  IS_PIPE: { problem: 'it is no file with a text in it', fix: 'delete it.' },
  TOO_BIG: {
    problem: 'it has more than 2 MB, which nobody writes by hand',
    fix: 'part it into several files, or delete it.',
  },
  PICTURE_KIND: {
    problem:
      'pictures of this kind are not printed: it may carry code, or not every browser shows it',
    fix: 'export it as .jpg, .png or .webp.',
  },
  PICTURE_NAME: {
    problem: 'the name of a picture is words in lower case, joined by hyphens',
    fix: 'rename it like quay-at-noon.jpg, with the ending in lower case too.',
  },
  PICTURE_TOO_BIG: {
    problem: 'the picture has more than 10 MB',
    fix: 'export it smaller: 2,400 points on its longer side are enough.',
  },
  PICTURE_TOO_WIDE: {
    problem: 'the picture has more than 50 million points',
    fix: 'export it smaller: 2,400 points on its longer side are enough.',
  },
  PICTURE_CUT_OFF: {
    problem: 'the picture ends before it is whole',
    fix: 'copy or export it anew.',
  },
  PICTURE_MOVES: {
    problem: 'the picture moves, and readers could not stop it',
    fix: 'export one image of it.',
  },
  NO_PICTURE: {
    problem: 'it is no picture of the kind that its name ends in',
    fix: 'export it anew as .jpg, .png or .webp: another name does not make it another kind.',
  },
  ENOENT: NO_FILE,
  ELOOP: NO_FILE,
  EACCES: {
    problem: 'you may not read it',
    fix: 'give yourself the right to: chmod u+r and the name of the file; u+rx for a folder.',
  },
  UTF_16: { problem: 'it is saved as UTF-16', fix: AS_UTF_8 },
  NOT_UTF_8: { problem: 'the line holds a letter in another encoding than UTF-8', fix: AS_UTF_8 },
  OLD_LINE_ENDS: {
    problem: 'a line ends in a carriage return alone (CR)',
    fix: 'save the file with line ends of the kind LF.',
  },
  MERGE: {
    problem: 'a merge of Git is not finished',
    fix: 'keep what is right of the two versions, and delete the lines of <<<<<<<, ======= and >>>>>>>.',
  },
};

/** Why a file is no text, in an author’s words; undefined for a fault in the text itself. */
export const explainFile = ({ code }: YamlProblem): Explanation | undefined =>
  Object.hasOwn(FILES, code)
    ? FILES[code]
    : /^E[A-Z]+$/u.test(code)
      ? { problem: `the system says ${code}`, fix: 'look whether it is a file that you may read.' }
      : undefined;
