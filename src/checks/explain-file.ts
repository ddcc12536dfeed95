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
  IS_PIPE: { problem: 'it is no file with a text in it', fix: 'delete it.' },
  TOO_BIG: {
    problem: 'it has more than 2 MB, which nobody writes by hand',
    fix: 'part it into several files, or delete it.',
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
