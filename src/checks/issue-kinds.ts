import type { Severity } from './issue.ts';

/** The words of an issue. */
export type Words = { severity?: Severity; message: string; fix: string };

/** What is wrong with a field's value. */
export interface FieldFault {
  /** Its name, with those of the fields around it; empty for the record as a whole. */
  field: string;
  /** What follows the name to say what is wrong. */
  problem: string;
  remedy: string;
  /** The schema's description of the field. */
  holds: string;
}

/** Every kind of issue: what it says and how it is mended. The one place for their wording. */
export const kinds = {
  'stray-file': () => ({
    message: 'No collection reads this file.',
    fix: 'move it into a collection’s folder with the right ending (.mdx or .yaml), or delete it.',
  }),
  'not-readable': ({ problem, fix }: { problem: string; fix: string }) => ({
    message: `The file cannot be read here: ${problem}.`,
    fix,
  }),
  'no-site': () => ({
    message: 'There is no site.yaml.',
    fix: 'write site.yaml with the site’s title, parts and sides.',
  }),
  'wrong-value': ({ field, problem, remedy, holds }: FieldFault) => ({
    message: `${field ? `"${field}"` : 'The record'} ${problem}.`,
    fix: `${remedy}.${holds ? ` The field holds: ${holds}` : ''}`,
  }),
  'missing-field': ({ field, holds }: { field: string; holds: string }) => ({
    message: `"${field}" is missing.`,
    fix: `add it. The field holds: ${holds}`,
  }),
  'unknown-key': ({
    key,
    nearest,
    known,
  }: {
    key: string;
    nearest: string | undefined;
    known: readonly string[];
  }) => ({
    message: `"${key}" is not a field of this record.`,
    fix: nearest ? `write "${nearest}".` : `use one of ${known.join(', ')}, or remove it.`,
  }),
  'not-an-id': ({ id, suggestion }: { id: string; suggestion: string }) => ({
    message: `"${id}" cannot be an id: an id is lower-case words joined by hyphens, the first beginning with a letter.`,
    fix: `write "${suggestion}", here and wherever it is referred to.`,
  }),
  'unknown-reference': ({
    id,
    target,
    nearest,
  }: {
    id: string;
    target: string;
    nearest: string | undefined;
  }) => ({
    message: `"${id}" is not in ${target}.`,
    fix: nearest
      ? `write "${nearest}", the nearest id there, or add the record.`
      : 'add the record, or remove the reference.',
  }),
  'duplicate-id': ({
    id,
    collection,
    first,
  }: {
    id: string;
    collection: string;
    first: string;
  }) => ({
    message: `"${id}" is in ${collection} twice; the first is at ${first}.`,
    fix: 'give one of them another id, or merge them.',
  }),
  'no-ground': ({ id }: { id: string }) => ({
    message: `The claim "${id}" has no ground.`,
    fix: 'add "evidence" (sources), "from" (the claims it is computed from) or "looked-in" (where it was looked for).',
  }),
  'no-standing': ({ id }: { id: string }) => ({
    message: `The claim "${id}" is nobody’s word and rests on one independent source that is not an official record.`,
    fix: 'say who asserts it in "by", or add evidence that is not a copy of what is there.',
  }),
  'cannot-count': ({ id }: { id: string }) => ({
    message: `The claim "${id}" counts days but "from" does not name two claims with a "date", the earlier first.`,
    fix: 'name two claims in "from", give each of them its "date", and put the earlier first.',
  }),
  'dangling-count': ({ id }: { id: string }) => ({
    message: `The claim "${id}" has {count} in "says" but no "count".`,
    fix: 'add count: days between, or count: day number.',
  }),
  'count-not-printed': ({ id }: { id: string }) => ({
    message: `The claim "${id}" counts days but "says" has no {count}.`,
    fix: 'write {count} in "says" where the number goes.',
  }),
  circle: ({ field, ids }: { field: string; ids: readonly string[] }) => ({
    message: `"${field}" goes in a circle: ${ids.join(' → ')}.`,
    fix: `remove "${field}" from one of them; ${field === 'contradicts' || field === 'rewords' ? 'it is written on one of two claims and holds for both' : 'nothing can rest on itself'}.`,
  }),
  'words-not-in-record': ({
    id,
    nearest,
    place,
  }: {
    id: string;
    nearest: string;
    place: string;
  }) => ({
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
  'not-in-a-note': ({ name }: { name: string }) => ({
    message: `<${name}> cannot stand in a note.`,
    fix: 'say it in the chapter, or in words and links; a note takes <Q>, <Term>, <Person> and <Days>.',
  }),
  'code-in-text': ({ code }: { code: string }) => ({
    message: `This is read as code: ${code}`,
    fix: 'texts have no code: write \\{ for a brace, and let no paragraph begin with “import” or “export”.',
  }),
  'heading-without-id': ({
    title,
    depth,
    suggestion,
  }: {
    title: string;
    depth: number;
    suggestion: string;
  }) => ({
    message: `The heading “${title}” has no id of its own.`,
    fix: `write ${'#'.repeat(depth)} ${title} {#${suggestion}}`,
  }),
  'second-title': ({ title }: { title: string }) => ({
    message: `The heading “${title}” would be a second title of the page.`,
    fix: 'begin it with ## instead of #.',
  }),
  'duplicate-section': ({ id }: { id: string }) => ({
    message: `Two headings of this text have the id "${id}".`,
    fix: 'give one of them another id.',
  }),
  'unknown-component': ({ name, known }: { name: string; known: readonly string[] }) => ({
    message: `<${name}> is not a component that authors have.`,
    fix: `use one of ${known.join(', ')}.`,
  }),
  'unknown-prop': ({
    name,
    prop,
    known,
  }: {
    name: string;
    prop: string;
    known: readonly string[];
  }) => ({
    message: `<${name}> has no "${prop}".`,
    fix: `remove it: <${name}> takes ${known.join(', ')}.`,
  }),
  'missing-prop': ({ name, prop }: { name: string; prop: string }) => ({
    message: `<${name}> has no ${prop}="…".`,
    fix: `add ${prop}="…" with ${prop === 'id' ? 'the id of a record' : 'the id of an event, or a date'}.`,
  }),
  'wrong-prop': ({
    name,
    prop,
    value,
    known,
  }: {
    name: string;
    prop: string;
    value: string;
    known: readonly string[];
  }) => ({
    message: `<${name}> does not take ${prop}="${value}".`,
    fix: `write ${known.map((item) => `${prop}="${item}"`).join(' or ')}, or leave it out.`,
  }),
  'no-words': ({ name }: { name: string }) => ({
    message: `<${name}> has no words between its tags.`,
    fix: `write the words: <${name} id="…">words</${name}>.`,
  }),
  'not-a-date-or-event': ({ value }: { value: string }) => ({
    message: `"${value}" is neither a date nor the id of an event.`,
    fix: 'write a date as YYYY-MM-DD, or the id of an event.',
  }),
  backwards: ({ first, last }: { first: string; last: string }) => ({
    message: `${last} is before ${first}.`,
    fix: 'write the earlier day first.',
  }),
  'no-number': ({ what }: { what: string }) => ({
    message: `The point “${what}” has no number.`,
    fix: 'write "low" and "high", the same twice for an exact number; only "low" for at least, only "high" for up to.',
  }),
  'high-below-low': ({ low, high }: { low: number; high: number }) => ({
    message: `"high" ${high} is below "low" ${low}.`,
    fix: 'write the smaller number in "low" and the larger in "high".',
  }),
  'beyond-nothing': ({ low, high }: { low: number; high: number }) => ({
    message: `"beyond" says more than one end of a number, but this one has two, ${low} and ${high}.`,
    fix: 'remove "beyond", or the end that the source does not give.',
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
    fix: `move the chapter into ${known.join(' or ')}, or add the part to site.yaml.`,
  }),
  'misplaced-chapter': ({ id }: { id: string }) => ({
    message: `The chapter "${id}" is not directly in the folder of a part.`,
    fix: 'move it to chapters/<part>/<name>.mdx.',
  }),
  'taken-address': ({ address }: { address: string }) => ({
    message: `The address ${address} belongs to another page.`,
    fix: 'choose another id.',
  }),
  'missing-page': ({ id }: { id: string }) => ({
    message: `There is no pages/${id}.mdx.`,
    fix: 'write it: the site needs this page.',
  }),
  'unprinted-page': ({ id, known }: { id: string; known: readonly string[] }) => ({
    message: `Nothing prints pages/${id}.mdx: the pages are ${known.join(' and ')}.`,
    fix: 'make it a chapter, or delete it.',
  }),
  'needs-field': ({
    field,
    because,
    example,
  }: {
    field: string;
    because: string;
    example: string;
  }) => ({
    message: `"${field}" is missing: ${because}.`,
    fix: `add ${example}.`,
  }),
  'unknown-word': ({
    word,
    proposals,
    list,
  }: {
    word: string;
    proposals: readonly string[];
    list: string;
  }) => ({
    message: `"${word}" is in no dictionary of American English and not in ${list}.`,
    fix: `correct it${proposals.length > 0 ? `, perhaps to ${proposals.join(' or ')}` : ''}; if it is right, add it to ${list}.`,
  }),
  'forbidden-spelling': ({
    spelling,
    right,
    why,
  }: {
    spelling: string;
    right: string;
    why: string;
  }) => ({
    message: `"${spelling}" is not spelled so here: ${why}.`,
    fix: `write ${right}.`,
  }),
  'unused-word': ({ word }: { word: string }) => ({
    severity: 'warning' as const,
    message: `No text needs the word "${word}".`,
    fix: 'remove it from the list.',
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
    fix: 'add it to the lists in src/styles/font-slices.ts and run npm run fonts, or write another character.',
  }),
} satisfies Record<string, (values: never) => Words>;
