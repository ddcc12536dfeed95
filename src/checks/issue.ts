/** How bad an issue is: an error stops the build, a warning is printed. */
export type Severity = 'error' | 'warning';

/** Something wrong with the content, for the person who will mend it. */
export interface Issue {
  severity: Severity;
  /** The file, relative to the working folder. */
  file: string;
  /** The line, from 1. */
  line: number;
  /** What the author wrote there, where showing it helps. */
  shown?: string;
  /** What is wrong, with the value. */
  message: string;
  /** The next action. */
  fix: string;
}

/** Where an issue stands. */
export type Where = Pick<Issue, 'file' | 'line' | 'shown'>;

type Words = { severity?: Severity; message: string; fix: string };

const list = (items: readonly string[]) => items.map((item) => `"${item}"`).join(', ');

/** Every kind of issue: what it says and how it is mended. The one place for their wording. */
const kinds = {
  'stray-file': () => ({
    message: 'No collection reads this file.',
    fix: 'move it into a collection’s folder with the right ending (.mdx or .yaml), or delete it.',
  }),
  'not-readable': ({ problem }: { problem: string }) => ({
    message: `The file cannot be read: ${problem}.`,
    fix: 'mend the syntax there.',
  }),
  'no-site': () => ({
    message: 'There is no site.yaml.',
    fix: 'write site.yaml with the site’s title, parts and sides.',
  }),
  'wrong-value': ({ field, problem }: { field: string; problem: string }) => ({
    message: `${field ? `"${field}" ` : 'The record '}${problem}.`,
    fix: 'correct the value; the schema’s description of the field says what it takes.',
  }),
  'unknown-key': ({ keys, known }: { keys: readonly string[]; known: readonly string[] }) => ({
    message: `${list(keys)} ${keys.length > 1 ? 'are not fields' : 'is not a field'} of this record.`,
    fix: `use one of ${known.join(', ')}, or remove it.`,
  }),
  'unknown-reference': ({ id, target, nearest }: { id: string; target: string; nearest: string | undefined }) => ({
    message: `"${id}" is not in ${target}.`,
    fix: nearest
      ? `write "${nearest}", the nearest id that is, or add the record.`
      : 'add the record, or remove the reference.',
  }),
  'duplicate-id': ({ id, collection, first }: { id: string; collection: string; first: string }) => ({
    message: `"${id}" is in ${collection} twice; the first is at ${first}.`,
    fix: 'give one of them another id, or merge them.',
  }),
  'no-ground': ({ id }: { id: string }) => ({
    message: `The claim "${id}" has no ground.`,
    fix: 'add "evidence" (sources), "from" (the claims it is computed from) or "looked-in" (where it was looked for).',
  }),
  'no-standing': ({ id, count }: { id: string; count: number }) => ({
    message: `The claim "${id}" is nobody’s word and rests on ${count} independent source${count === 1 ? '' : 's'}, none of them an official record.`,
    fix: 'say who asserts it in "by", or add evidence that is not a copy of what is there.',
  }),
  'cannot-count': ({ id }: { id: string }) => ({
    message: `The claim "${id}" counts days but "from" does not name two claims with a "date", the earlier first.`,
    fix: 'name two dated claims in "from", and write {count} in "says" where the number goes.',
  }),
  'dangling-count': ({ id }: { id: string }) => ({
    message: `The claim "${id}" has {count} in "says" but no "count".`,
    fix: 'add count: days between, or count: day number.',
  }),
  circle: ({ field, ids }: { field: string; ids: readonly string[] }) => ({
    message: `"${field}" goes in a circle: ${ids.join(' → ')}.`,
    fix: `remove "${field}" from one of them; ${field === 'contradicts' ? 'it is written on one of two claims and holds for both' : 'a ground cannot rest on itself'}.`,
  }),
  'words-not-in-record': ({ id, nearest, place }: { id: string; nearest: string; place: string }) => ({
    message: `These words are in no wording of the quotation "${id}".\nNearest words are “${nearest}”, ${place}.`,
    fix: 'copy the words exactly from the record, or correct the record.',
  }),
  'no-original': ({ id }: { id: string }) => ({
    message: `The quotation "${id}" has no wording by the speaker and does not say that none was found.`,
    fix: 'add the original as a wording with by: speaker, or write original: not found.',
  }),
  'typed-quotation-mark': ({ mark }: { mark: string }) => ({
    message: `A quotation mark ( ${mark} ) is typed here.`,
    fix: 'put somebody’s words into a quotation record and print them with <Q id="…">; leave the marks out otherwise.',
  }),
  'components-alone': ({ name }: { name: string }) => ({
    message: `<${name}> has no words beside it, so it would stand outside any paragraph.`,
    fix: 'join it to the sentence it belongs to, on the same line as some of its words.',
  }),
  'block-inside-text': ({ name }: { name: string }) => ({
    message: `<${name}> stands inside a paragraph.`,
    fix: 'give it a line of its own with an empty line before and after.',
  }),
  'heading-without-id': ({ title, suggestion }: { title: string; suggestion: string }) => ({
    message: `The heading “${title}” has no id of its own.`,
    fix: `write ## ${title} {#${suggestion}}`,
  }),
  'duplicate-section': ({ id }: { id: string }) => ({
    message: `Two headings of this text have the id "${id}".`,
    fix: 'give one of them another id.',
  }),
  'unknown-component': ({ name, known }: { name: string; known: readonly string[] }) => ({
    message: `<${name}> is not a component that authors have.`,
    fix: `use one of ${known.join(', ')}.`,
  }),
  'unknown-prop': ({ name, prop, known }: { name: string; prop: string; known: readonly string[] }) => ({
    message: `<${name}> has no "${prop}".`,
    fix: `it takes ${known.join(', ')}.`,
  }),
  'missing-prop': ({ name, prop }: { name: string; prop: string }) => ({
    message: `<${name}> has no ${prop}="…".`,
    fix: `add ${prop}="…" with the id of a record.`,
  }),
  'no-words': ({ name }: { name: string }) => ({
    message: `<${name}> has no words between its tags.`,
    fix: `write the words: <${name} id="…">words</${name}>.`,
  }),
  'not-a-date-or-event': ({ value }: { value: string }) => ({
    message: `"${value}" is neither a date nor the id of an event.`,
    fix: 'write a date as YYYY-MM-DD, or the id of an event.',
  }),
  'too-long': ({ what, count, limit }: { what: string; count: number; limit: number }) => ({
    message: `${what} has ${count} words: the limit is ${limit}.`,
    fix: 'shorten it.',
  }),
  unused: ({ id, collection }: { id: string; collection: string }) => ({
    severity: 'warning' as const,
    message: `Nothing refers to "${id}" in ${collection}.`,
    fix: 'refer to it, or remove the record.',
  }),
  'unknown-part': ({ part, known }: { part: string; known: readonly string[] }) => ({
    message: `The folder "${part}" is not a part of the site.`,
    fix: `move the chapter into one of ${known.join(', ')}, or add the part to site.yaml.`,
  }),
  'taken-address': ({ address }: { address: string }) => ({
    message: `The address ${address} belongs to another page.`,
    fix: 'choose another id.',
  }),
  'missing-page': ({ id }: { id: string }) => ({
    message: `There is no pages/${id}.mdx.`,
    fix: 'write it: the site needs this page.',
  }),
  'needs-field': ({ field, because }: { field: string; because: string }) => ({
    message: `"${field}" is missing: ${because}.`,
    fix: `add "${field}".`,
  }),
  'broken-link': ({ address, nearest }: { address: string; nearest: string | undefined }) => ({
    message: `The link to ${address} leads nowhere.`,
    fix: nearest ? `write ${nearest}, the nearest address that exists.` : 'correct the address.',
  }),
  'duplicate-html-id': ({ id }: { id: string }) => ({
    message: `The id "${id}" is in the page twice.`,
    fix: 'give one of the two another id: a heading may have taken a record’s.',
  }),
  'no-alt': () => ({
    message: 'An image has no alternative text.',
    fix: 'say in words what it shows: ![what it shows](address).',
  }),
  'no-glyph': ({ character, code }: { character: string; code: string }) => ({
    message: `The character ${character} (${code}) is in no font of the site.`,
    fix: 'add it to the lists in src/commands/cut-fonts.ts and run npm run fonts, or write another character.',
  }),
} satisfies Record<string, (values: never) => Words>;

/** The name of a kind of issue. */
export type IssueKind = keyof typeof kinds;

/** Makes an issue of a kind, with the values its words need. */
export function issue<Kind extends IssueKind>(
  kind: Kind,
  where: Where,
  ...values: Parameters<(typeof kinds)[Kind]> extends [] ? [] : Parameters<(typeof kinds)[Kind]>
): Issue {
  const words = (kinds[kind] as (...given: unknown[]) => Words)(...values);
  return { severity: words.severity ?? 'error', ...where, message: words.message, fix: words.fix };
}
