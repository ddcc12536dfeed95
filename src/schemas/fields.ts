import { z } from 'astro/zod';
import { faultOfWebAddress, hasForeignSign } from './web-address.ts';

/**
 * Names of the collections that another record may point at, and of the two lists kept in
 * `site.yaml`.
 */
export type ReferenceTarget =
  | 'notes'
  | 'quotations'
  | 'claims'
  | 'figures'
  | 'events'
  | 'people'
  | 'terms'
  | 'topics'
  | 'accounts'
  | 'sources'
  | 'sides';

/**
 * How many words a text has: runs between spaces that have a letter or a digit, so that a dash is
 * none.
 * Every limit that the editorial rules set is counted so.
 */
export const countWords = (text: string): number =>
  text.split(/\s+/u).filter((run) => /[\p{L}\p{N}]/u.test(run)).length;

/** Most letters of an id, which is part of addresses and the name of folders. */
const ID_LIMIT = 80;

/** Most letters of a text in a field: some hundred words. */
const TEXT_LIMIT = 1_500;

/** A record's key: words chosen once, lower case, joined by hyphens. */
export const idField = z
  .string()
  .max(ID_LIMIT)
  .regex(
    /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/,
    'is not an id: use lower-case words joined by hyphens, the first beginning with a letter, like "day-number"',
  );

/**
 * A field that names a record of `target`. The target travels as metadata, so that one check
 * can find every reference in every record; Astro's own `reference()` only logs an unknown id.
 */
export const referenceTo = (target: ReferenceTarget) => idField.meta({ referenceTo: target });

/** Forms that no text has, and what to write instead. */
const NO_TEXTS: readonly (readonly [form: RegExp, fault: string])[] = [
  [/^[^\p{L}\p{N}]+$/u, 'holds no word: write one or leave the field out'],
  [
    /^(?:null|undefined|nan|n\/a|tbd|tba)$/iu,
    'is a word in place of what is not known: write what is, or leave the field out',
  ],
  [/\n/u, 'is parted by an empty line or a line end: write it in one paragraph, after >-'],
  [/ {2}|\t/u, 'has two spaces or a tab between its words: leave one space'],
];

/** Text taken over from outside, or a name: words in it, no rule on which. */
export const textField = z
  .string()
  .trim()
  .min(1, 'is empty: write the text or leave the field out')
  .max(TEXT_LIMIT)
  .superRefine((text, context) => {
    const [, fault] = NO_TEXTS.find(([form]) => form.test(text)) ?? [];
    if (fault) context.addIssue(fault);
  });

/**
 * Our own English that may hold quotation marks: a translation, a title. Its spelling is checked.
 */
export const englishField = textField.meta({ english: true });

/** A name that others gave themselves: its words are right wherever else they appear. */
export const nameField = textField.meta({ name: true });

/** A name in our own spelling, or a description in place of one. */
export const ownNameField = textField.meta({ name: true, english: true });

/** Taken-over text of at most `limit` words. */
export const textOfAtMost = (limit: number) =>
  textField.refine((text) => countWords(text) <= limit, {
    error: (issue) => `has ${countWords(String(issue.input))} words: the limit is ${limit}`,
  });

/** A sentence or phrase of our own: printed as prose, so it may hold no quotation marks. */
export const sentenceField = textField.meta({ ownWords: true });

/** A question of readers, in their words. */
export const questionField = sentenceField.refine((text) => text.endsWith('?'), {
  error: 'is no question: end it with a question mark',
});

/** Our own words, at most `limit` of them. */
export const sentenceOfAtMost = (limit: number) => textOfAtMost(limit).meta({ ownWords: true });

const isRealDate = (text: string): boolean => {
  const date = new Date(`${text}T00:00:00Z`);
  if (text.startsWith('0000')) return false;
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
};

/** Refuses a year that would be sorted and printed with a zero before it. */
const fromYear1000 = <Field extends z.ZodType<string>>(field: Field) =>
  field.refine((text) => !/^0(?!000)/u.test(text), {
    error: 'is before the year 1000, and the site cannot print it: say it in words',
  });

/** A calendar day, `YYYY-MM-DD`, that exists. */
export const dateField = fromYear1000(
  z.string().refine((text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && isRealDate(text), {
    error: 'is not a day that exists: write it as YYYY-MM-DD',
  }),
);

/** A year, a month or a day, as far as it is known. YAML reads a year alone as a number. */
export const partialDateField = z.preprocess(
  (value) => (typeof value === 'number' ? String(value) : value),
  fromYear1000(
    z
      .string()
      .refine(
        (text) => /^\d{4}(?:-\d{2}){0,2}$/.test(text) && isRealDate(`${text}-01-01`.slice(0, 10)),
        { error: 'is not a date: write YYYY-MM-DD, YYYY-MM or YYYY, as much as is known' },
      ),
  ),
);

/** A place among others, counted from 1. */
export const placeField = z.int().min(1);

/** What a publisher is to a reader who has to weigh it. */
export const labelField = z.enum(['state media', 'partisan']);

/** A public web address. */
export const addressField = z
  .url({
    protocol: /^https?$/,
    error: 'is not a web address: write it whole, with https://',
  })
  .superRefine((text, context) => {
    const url = URL.parse(text);
    const fault = url ? faultOfWebAddress(url) : undefined;
    if (fault) context.addIssue(`${fault.problem}: ${fault.fix}`);
    else if (hasForeignSign(text))
      context.addIssue(
        'holds a sign that is no part of an address: leave out blanks, brackets and what ends a sentence',
      );
  });

const languages = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** The English name of a language of whatever region, as an author is told it. */
export const englishNameOf = (tag: string): string => languages.of(tag.split('-')[0] ?? tag) ?? tag;

/** Tags found to be of languages: looking one up takes longer than all else of a record. */
const knownTags = new Set<string>();

/** Whether a text is the tag of a language that has a name, in the one form that HTML wants. */
function isLanguage(text: string): boolean {
  if (knownTags.has(text)) return true;
  try {
    const [tag] = Intl.getCanonicalLocales(text);
    if (tag !== text || languages.of(text) === undefined) return false;
    knownTags.add(text);
    return true;
  } catch {
    return false;
  }
}

/** A language, as a BCP 47 tag: the value of HTML's `lang`. */
export const languageField = z
  .string()
  .refine(isLanguage, {
    error: 'is not the tag of a language: write it as HTML does, like "de" or "pt-BR"',
  })
  .meta({ examples: ['de', 'en', 'pt-BR', 'uk'] });

/** The parts of the world by which the IANA list names its cities. */
const CONTINENT =
  /^(?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)\/[A-Z]/u;

function isZone(text: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** A time zone by its IANA name, one that the machine knows. */
export const zoneField = z
  .string()
  .refine((text) => CONTINENT.test(text) && isZone(text), {
    error: 'is not an IANA time zone: write it as continent and city, like "Europe/Lisbon"',
  })
  .meta({ examples: ['Europe/Lisbon'] });

/** A time of day, `HH:MM`. */
export const timeField = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'is not a time: write HH:MM');
