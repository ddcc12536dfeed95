import { z } from 'astro/zod';

/** What each kind of conflict between the fields of a record knows of its case. */
export interface ConflictValues {
  /** A field that another makes necessary: its name, the reason, and how it may be written. */
  'needs-field': { field: string; because: string; example: string };
  'zone-without-time': { zone: string };
  /** Two fields of which only one may be written. */
  'one-of-two': { fields: readonly [string, string]; because: string };
  /** An id that a list names a second time. */
  'named-twice': { field: string; name: string };
  /** What a field says of a kind of record that does not have it. */
  'not-of-this': { field: string; because: string };
  /** Two days, each with the name of its field, of which the last is the earlier. */
  backwards: { first: string; last: string };
  /** A day on which a span both begins and ends, and so has no length. */
  'no-span': { from: string; until: string; day: string };
  /** What the point of a figure counts. */
  'no-number': { what: string };
  'high-below-low': { low: number; high: number };
  'beyond-nothing': { low: number; high: number };
  /** The key of a statement, and the place of the statement that has it too, from 1. */
  'repeated-statement': { statement: string; first: number };
  /** An entry of moves that says neither or both of where a passage is and why it is gone. */
  'one-fate': { address: string };
  /** Words that are written between quotation marks. */
  'outer-marks': { words: string };
  /** `free` are the colors that no side has. */
  'same-color': { color: string; free: readonly string[] };
  'call-of-few': object;
  'wrong-script': { lang: string; words: string };
  'no-ground': object;
  'dangling-count': object;
  'count-not-printed': object;
}

/** Fields of a record that are right by themselves and do not fit one another. */
export type Conflict = {
  [Kind in keyof ConflictValues]: {
    kind: Kind;
    /** The field to look at first; empty for the record as a whole. */
    path: (string | number)[];
    values: ConflictValues[Kind];
  };
}[keyof ConflictValues];

/** Says whether a schema's finding is a conflict that a rule found. */
export const isConflict = (found: {
  code?: string | undefined;
  params?: Record<string, unknown> | undefined;
}): boolean => found.code === 'custom' && found.params?.['kind'] !== undefined;

/**
 * A rule between the fields of a record, asked only if each field is right by itself. What it finds
 * travels in the `params` of zod's finding, so that it becomes an issue of its kind with its
 * values.
 */
export const rule = <Data>(find: (data: Data) => readonly Conflict[]) =>
  z.superRefine<Data>(
    (data, context) => {
      for (const { kind, path, values } of find(data))
        context.addIssue({ code: 'custom', path, params: { kind, values } });
    },
    { when: ({ issues }) => issues.every(isConflict) },
  );

/** A conflict if something holds, none if it does not. */
export const conflictIf = <Kind extends keyof ConflictValues>(
  holds: unknown,
  kind: Kind,
  path: readonly (string | number)[],
  values: ConflictValues[Kind],
): Conflict[] => (holds ? [{ kind, path: [...path], values } as Conflict] : []);

/** Words between quotation marks, which the site prints itself. */
const OUTER_MARKS = /^[“”„«»"‘‚][^“”„«»"]*[”“«»"’‘]$/u;

/** The conflict of words that are written with the marks around them. */
export const outerMarks = (field: string, words = ''): Conflict[] =>
  conflictIf(OUTER_MARKS.test(words), 'outer-marks', [field], { words: words.slice(0, 40) });

/** The scripts that are looked for, by their codes. */
const SCRIPTS = ['Latn', 'Cyrl', 'Grek', 'Arab', 'Hebr', 'Armn', 'Geor', 'Deva'];

/** Whether words have a letter of the script in which their language is written. */
export function isInScriptOf(lang: string, words: string): boolean {
  const script = new Intl.Locale(lang).maximize().script ?? '';
  return !SCRIPTS.includes(script) || new RegExp(`\\p{Script=${script}}`, 'u').test(words);
}

/** The conflict of words that have no letter of the script of the language named for them. */
export const wrongScript = (field: string, lang = 'und', words = ''): Conflict[] =>
  conflictIf(/\p{L}/u.test(words) && !isInScriptOf(lang, words), 'wrong-script', [field], {
    lang,
    words,
  });

/** The conflict of a range that ends before it begins; none if one of its days is not given. */
export const backwards = (
  [firstField, first]: readonly [field: string, day: string | undefined],
  [lastField, last]: readonly [field: string, day: string | undefined],
): Conflict[] =>
  conflictIf(first && last && last < first, 'backwards', [lastField], {
    first: `"${firstField}" ${first}`,
    last: `"${lastField}" ${last}`,
  });

/** The conflicts of a span of days that a picture draws: backwards, or of one day. */
export const spanless = (
  path: readonly string[],
  { from, until }: { from: string; until: string },
): Conflict[] => {
  const name = (field: string) => [...path, field].join('.');
  const first = `"${name('from')}" ${from}`;
  const last = `"${name('until')}" ${until}`;
  return [
    ...conflictIf(until < from, 'backwards', [...path, 'until'], { first, last }),
    ...conflictIf(until === from, 'no-span', [...path, 'until'], {
      from: name('from'),
      until: name('until'),
      day: from,
    }),
  ];
};

/** The conflicts of a span of days that is drawn larger and is not inside the whole. */
export const outside = (
  [path, inner]: readonly [path: readonly string[], span: { from: string; until: string }],
  outer: { from: string; until: string },
): Conflict[] =>
  conflictIf(inner.from < outer.from || inner.until > outer.until, 'not-of-this', path, {
    field: path.join('.'),
    because: `the days drawn larger lie between ${outer.from} and ${outer.until}, those of the whole picture`,
  });

/** The conflict of each id or name that a list has a second time, in small letters or capitals. */
export function namedTwice(field: string, names: readonly string[]): Conflict[] {
  const plain = names.map((name) => name.toLowerCase());
  return names.flatMap((name, index) =>
    conflictIf(
      plain.indexOf(name.toLowerCase()) < index,
      'named-twice',
      [...field.split('.'), index],
      {
        field,
        name,
      },
    ),
  );
}
