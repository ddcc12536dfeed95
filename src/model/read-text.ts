import { lstatSync, readFileSync, statSync } from 'node:fs';
import type { YamlProblem } from './read-yaml.ts';

/** The most bytes of a file that a person writes. A larger one was written by a machine. */
const MOST_BYTES = 2_000_000;

/** A text of a file, or why there is none. */
export interface FileText {
  /** Its text, without byte order mark, with \n at the end of lines; undefined for no text. */
  text: string | undefined;
  problems: YamlProblem[];
}

const fault = (code: string, line = 1): FileText => ({
  text: undefined,
  problems: [{ line, code, message: `The file cannot be read: ${code}` }],
});

/** The code of what the system says: ENOENT, EACCES. */
const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'UNREADABLE';

/** What is at a path instead of a file of text, if it is something else. */
function kindOf(path: string, mostBytes: number): string | undefined {
  const found = statSync(path);
  if (found.isDirectory()) return 'IS_FOLDER';
  if (!found.isFile()) return 'IS_PIPE';
  if (lstatSync(path).isSymbolicLink()) return 'IS_LINK';
  return found.size > mostBytes ? 'TOO_BIG' : undefined;
}

/** The first line that is not UTF-8. */
function lineNotInUtf8(bytes: Buffer): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let [line, start] = [1, 0];
  for (;;) {
    const end = bytes.indexOf(0x0a, start);
    try {
      decoder.decode(bytes.subarray(start, end < 0 ? undefined : end));
    } catch {
      return line;
    }
    if (end < 0) return line;
    [line, start] = [line + 1, end + 1];
  }
}

/** A line that a merge left for somebody to decide. */
const MERGE = /^[ \t]*(?:<{7}|>{7}|\|{7})(?: .*)?$/mu;

/** Takes bytes for the text of a file. */
function decodeText(bytes: Buffer): FileText {
  const [first, second] = bytes;
  const isWide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (isWide || first === 0 || second === 0) return fault('UTF_16');
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll('\r\n', '\n');
  } catch {
    return fault('NOT_UTF_8', lineNotInUtf8(bytes));
  }
  if (text.includes('\r'))
    return fault('OLD_LINE_ENDS', text.split('\r', 1)[0]?.split('\n').length);
  const merge = MERGE.exec(text);
  if (merge) return { ...fault('MERGE', text.slice(0, merge.index).split('\n').length), text };
  return { text, problems: [] };
}

/** Reads a file of text, reporting rather than throwing. */
export function readText(path: string, mostBytes = MOST_BYTES): FileText {
  try {
    const kind = kindOf(path, mostBytes);
    return kind ? fault(kind) : decodeText(readFileSync(path));
  } catch (error) {
    return fault(codeOf(error));
  }
}
