import { misreadOf } from './misread-scalar.ts';
import {
  LineCounter,
  type YAMLMap,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  parseDocument,
} from 'yaml';

/** The path to a field: the keys of maps and the positions in lists. */
export type FieldPath = readonly (string | number)[];

/** One record of a YAML file, which knows the line of each of its fields. */
export interface YamlRecord {
  id: string;
  data: unknown;
  /**
   * The line of a field's name, from 1. For a field that is not written, that of the nearest field
   * around it.
   */
  lineOf: (path: FieldPath) => number;
}

/** A fault of a YAML text: it is not valid YAML, or it does not hold records. */
export interface YamlProblem {
  line: number;
  /** What kind of fault: an error code of the `yaml` package, or `NOT_RECORDS`. */
  code: string;
  /** The parser's own words. */
  message: string;
}

/** What a YAML text holds: its records, or what is wrong with it. */
export interface YamlContent {
  records: YamlRecord[];
  problems: YamlProblem[];
  /** The ids of the records that could not be read. */
  unread: string[];
}

/**
 * Follows a path from a node as far as it is written.
 * @returns the offset of the last key or item on the way; `offset` if not even the first is
 * written.
 */
function offsetOf(node: unknown, path: FieldPath, offset: number): number {
  const [step, ...rest] = path;
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === step);
    return pair && isScalar(pair.key) && pair.key.range
      ? offsetOf(pair.value, rest, pair.key.range[0])
      : offset;
  }
  const item = isSeq(node) ? node.items[Number(step)] : undefined;
  return isNode(item) && item.range ? offsetOf(item, rest, item.range[0]) : offset;
}

/** Whether a key can be the name of a field: a word or a number. */
const isName = (key: unknown): boolean =>
  isScalar(key) && (typeof key.value === 'string' || typeof key.value === 'number');

/** A fault, and where it is in the text. */
interface Fault {
  code: string;
  message: string;
  at: number;
}

/** Looks for what YAML allows and no record needs, in a node and all below it. */
function addFaults(node: unknown, text: string, faults: Fault[]): void {
  if (!isNode(node)) return;
  const [start = 0, end = 0] = node.range ?? [];
  const tell = (code: string, message: string, at = start) => faults.push({ code, message, at });
  // A text that begins with &, * or ! is read as an anchor, an alias or a tag and loses words. No
  // record needs one, so all are faults.
  if (isAlias(node) || node.anchor || node.tag) tell('BAD_ALIAS', 'A text begins with &, * or !');
  if (isMap(node))
    for (const { key, value } of node.items) {
      if (isNode(key) && !isName(key)) tell('NO_NAME', 'A name is no word', key.range?.[0] ?? 0);
      addFaults(key, text, faults);
      addFaults(value, text, faults);
    }
  if (isSeq(node)) for (const item of node.items) addFaults(item, text, faults);
  if (!isScalar(node)) return;
  const misread = misreadOf(node, text);
  if (misread) tell(misread.code, misread.message);
  // A text without its closing mark goes on to the end of the file: it is wrong where it opens.
  if (node.type?.startsWith('QUOTE'))
    for (const fault of faults)
      if (fault.code === 'MISSING_CHAR' && fault.at === end) fault.at = start;
}

const parse = (text: string, firstLine: number) => {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number) => lines.linePos(offset).line + firstLine - 1;
  const faults = [...document.errors, ...document.warnings].map(
    ({ code, message, pos }): Fault => ({ code, message, at: pos[0] }),
  );
  addFaults(document.contents, text, faults);
  return { document, faults, lineAt };
};

/** Faults after which every line seems to be indented wrongly. */
const INDENTATION = ['BAD_INDENT', 'TAB_AS_INDENT'];

/**
 * Keeps one fault per line and one of indentation per text, because the parser's further complaints
 * follow from the first.
 */
const problemsOf = (faults: readonly Fault[], lineAt: (offset: number) => number) => {
  const byLine = new Map<number, YamlProblem>();
  for (const { code, message, at } of faults.toSorted((a, b) => a.at - b.at)) {
    const line = lineAt(at);
    const isSettled =
      INDENTATION.includes(code) &&
      [...byLine.values()].some((known) => INDENTATION.includes(known.code));
    if (!byLine.has(line) && !isSettled) byLine.set(line, { line, code, message });
  }
  return [...byLine.values()];
};

/**
 * Reads a YAML text that is one record.
 * @param firstLine the line of the file on which the text begins.
 */
export function readYamlDocument(text: string, id: string, firstLine = 1): YamlContent {
  const { document, faults, lineAt } = parse(text, firstLine);
  const problems = problemsOf(faults, lineAt);
  if (problems.length > 0) return { problems, records: [], unread: [id] };
  const lineOf = (path: FieldPath) => {
    const offset = offsetOf(document.contents, path, -1);
    return offset < 0 ? 1 : lineAt(offset);
  };
  return { problems, records: [{ id, data: document.toJS(), lineOf }], unread: [] };
}

/**
 * The best guess at the ids in a text that cannot be parsed: the words before a colon at the start
 * of a line.
 */
export const guessIds = (text: string): string[] =>
  [...text.matchAll(/^([^\s#:][^\s:]*):/gmu)].map((match) => match[1] ?? '');

const keyOffset = ({ key }: YAMLMap['items'][number]): number =>
  isNode(key) && key.range ? key.range[0] : 0;

/**
 * Reads a YAML text of several keyed records. Records with the same key are all kept: a check
 * reports repeated ids.
 */
export function readYamlRecords(text: string): YamlContent {
  const { document, faults, lineAt } = parse(text, 1);
  const { contents } = document;
  const keys = isMap(contents) ? contents.items.map(keyOffset) : [];
  const problems = problemsOf(
    faults.filter(({ code, at }) => code !== 'DUPLICATE_KEY' || !keys.includes(at)),
    lineAt,
  );
  if (problems.length > 0) return { problems, records: [], unread: guessIds(text) };
  if (contents === null) return { problems, records: [], unread: [] };
  if (!isMap(contents)) {
    const problem = {
      line: 1,
      code: 'NOT_RECORDS',
      message: 'The file does not hold keyed records',
    };
    return { problems: [problem], records: [], unread: [] };
  }
  const records = contents.items.map((pair): YamlRecord => ({
    id: String(pair.key),
    data: isNode(pair.value) ? pair.value.toJS(document) : null,
    lineOf: (path: FieldPath) => lineAt(offsetOf(pair.value, path, keyOffset(pair))),
  }));
  return { records, problems, unread: [] };
}
