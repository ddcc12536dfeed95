import { LineCounter, isMap, isNode, parseDocument } from 'yaml';

/** The keys and positions that lead to a field. */
export type FieldPath = readonly (string | number)[];

/** One record of a YAML file, with a way from each field to its line. */
export interface YamlRecord {
  id: string;
  data: unknown;
  /** The line, from 1, of a field; of the nearest field around it where it is not written. */
  lineOf: (path: FieldPath) => number;
}

/** A place where the text is not YAML. */
export interface YamlProblem {
  line: number;
  message: string;
}

/** What a YAML text holds. */
export interface YamlContent {
  records: YamlRecord[];
  problems: YamlProblem[];
}

const parse = (text: string, firstLine: number) => {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number) => lines.linePos(offset).line + firstLine - 1;
  const problems = document.errors.map(({ message, pos }) => ({ line: lineAt(pos[0]), message }));
  const lineOf = (path: FieldPath): number => {
    for (let length = path.length; length > 0; length -= 1) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return lineAt(node.range[0]);
    }
    return firstLine;
  };
  return { document, problems, lineAt, lineOf };
};

/** Reads a YAML text that is one record. `firstLine` is the line of the file that the text begins on. */
export function readYamlDocument(text: string, id: string, firstLine = 1): YamlContent {
  const { document, problems, lineOf } = parse(text, firstLine);
  return { problems, records: problems.length > 0 ? [] : [{ id, data: document.toJS(), lineOf }] };
}

/** Reads a YAML text of several keyed records; a repeated key is a problem, and both its records are kept. */
export function readYamlRecords(text: string): YamlContent {
  const { document, problems, lineAt, lineOf } = parse(text, 1);
  if (document.contents === null) return { problems, records: [] };
  if (!isMap(document.contents)) {
    return {
      records: [],
      problems: [
        { line: 1, message: 'The file does not hold keyed records: write "some-id:" and its fields below it' },
      ],
    };
  }
  const records = document.contents.items.map(({ key }) => {
    const id = String(key);
    const keyLine = isNode(key) && key.range ? lineAt(key.range[0]) : 1;
    return {
      id,
      data: (document.toJS() as Record<string, unknown>)[id],
      lineOf: (path: FieldPath) => (path.length === 0 ? keyLine : Math.max(keyLine, lineOf([id, ...path]))),
    };
  });
  return { records, problems };
}
