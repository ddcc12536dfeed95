import type { Unprintable } from '../model/prose.ts';
import { type Check, type CheckedEntry, fieldOf, textFieldsOf } from './checked-content.ts';
import { excerptAt } from './excerpt.ts';
import { type Issue, issue } from './issue.ts';

/** A sign that was meant as markup: how it looks, what it is, what to write instead. */
type Leftover = readonly [form: RegExp, what: string, fix: string];

const LINK = 'write [words](/page/#id), without a space before the parenthesis';
const EMPHASIS = 'put one asterisk directly before and one directly after the words, or remove it';

const LATER = 'write what belongs there, or remove it';

/** The end of a tag that does not begin, or the beginning of one that ends. */
const HALF_TAG = /(?<!<[^>]*)\/>|<\/(?![^<]*>)/u;

/** Slips of the pen, and what was to be replaced before anybody reads it. */
const SLIPS: readonly Leftover[] = [
  [
    /(?<![\p{L}\p{N}’'-])(?!(?:had|that|die|der|das)\s)(\p{Ll}{2,})\s\1(?![\p{L}\p{N}’'-])/u,
    'a word written twice',
    'keep one of the two',
  ],
  [/[,;:]{2}|[;:],|,\.|(?<!\.)\.\.(?!\.)|[!?]{2}/u, 'punctuation in a row', 'keep one sign'],
  [/\s(?:[,;]|[.:!?](?!\S))/u, 'a space before punctuation', 'join it to its word'],
  [
    /\p{L}[,;]\p{L}|\p{Ll}[!?]\p{Ll}|\p{Ll}{2}[.!?]\p{Lu}\p{Ll}{2}/u,
    'punctuation without a space',
    'put one after it',
  ],
  [/--|\s-\s/u, 'a hyphen in place of a dash', 'write a comma, or the dash – or —'],
  [/\p{L}‘\p{L}|‘\d/u, 'an apostrophe turned round', 'write it as ’ or straight'],
  [/Ã[\u0080-\u00BF]|â€/u, 'letters in a wrong encoding', 'type them anew'],
  [/[([]\s|\s[)\]]|\(\)|\[\]/u, 'a space inside brackets, or nothing', 'write words in them alone'],
  [/\^|==|\+\+(?=\p{L})|\$\$|%%|&&|\\|^\/\//u, 'a sign of markup', 'remove it'],
  [/(?<!\S):[a-z_]+:(?!\S)/u, 'the name of a picture sign', 'remove it'],
  [/\b(?:TODO|FIXME|TBD|TK|NaN)\b|\[object Object\]/u, 'a place left for later', LATER],
  [/\blorem ipsum\b|\[citation needed\]/iu, 'a place left for later', LATER],
];

/** Markup that the reader of Markdown does not take for markup, so that a page would print it. */
const IN_PROSE: readonly Leftover[] = [
  [/\[\[/u, 'a link as wikis write it', LINK],
  [/\[\^[^\]]*\]/u, 'the sign of a footnote', 'write <Note id="…">words</Note>'],
  [/\[[^\]]+\]\s+\(/u, 'a link with a space in it', LINK],
  [/\[[^\]]*\]\([^)]*$/u, 'a link that is not closed', LINK],
  [/\[[^\]]+\]\[/u, 'a link whose address is nowhere', LINK],
  [/\([^)]*\)\[|\(\/[^\s)]*\)/u, 'a link that lacks a bracket or has them exchanged', LINK],
  [/\bhttps?:\/\/|\bwww\.\p{L}/iu, 'an address of the web', 'write [words](https://…)'],
  [/^\[[ x]?\]\s/mu, 'a box to tick', 'write the item without it'],
  [
    /^#+(?=\p{L})/mu,
    'a heading without a space',
    'write ## before a heading, with a space after it',
  ],
  [/\|.*\|/u, 'a row of a table without its head', 'write a head and, below it, a line |---|---|'],
  [/^:::/mu, 'a block of another system', 'remove it, or write a note'],
  [HALF_TAG, 'half a tag', 'remove it, or write the tag whole'],
  [/\*|(?<!\p{L})_|_(?!\p{L})/u, 'emphasis that is not closed', EMPHASIS],
  [/`/u, 'a sign of code', 'remove it'],
  [/&#?\w+;/u, 'a sign written as HTML does', 'write the sign itself'],
  ...SLIPS,
  [/\[(?!…\])[^\]]+\]/u, 'words in square brackets', `${LINK}; put an aside into parentheses`],
];

const HTML: readonly Leftover[] = [
  [HALF_TAG, 'half a tag', 'remove it'],
  [/<\/?[a-z!][^>]*>?/iu, 'a tag', 'remove it: a field holds words alone'],
  [/&#?\w+;/u, 'a sign written as HTML does', 'write the sign itself'],
];

/** Markup in a field, where none is read. */
const IN_FIELDS: readonly Leftover[] = [
  ...HTML,
  [/\]\(/u, 'a link', 'write the words alone: a field holds no links'],
  [/\*|(?<!\p{L})_|_(?!\p{L})/u, 'emphasis', 'write the words alone: a field holds no emphasis'],
  [/`/u, 'a sign of code', 'remove it'],
  [/\bhttps?:\/\//iu, 'an address of the web', 'write what it is called: a field holds no links'],
  [/[{}]/u, 'a sign of code', 'remove it: the build fills in no number of this name here'],
  ...SLIPS,
];

/** What the build replaces in a field, by collection and field. */
const FILLED_IN: Readonly<Record<string, RegExp>> = {
  'claims says': /\{count\}/gu,
  'pages calls.title': /\{days\}/gu,
  'pages timeline.title': /\{(?:entries|large)\}/gu,
};

/** Fields that hold what is no text: addresses, days, ids. */
const NO_TEXT = ['address', 'archived', 'contact'];

/** Collections of which readers type the words, with any sign. */
const TYPED = ['queries', 'search', 'moves'];

const INSTEAD: Record<Unprintable, [what: string, fix: string]> = {
  break: [
    'A line broken by \\ or by blanks at its end',
    'remove them, or begin a paragraph after an empty line',
  ],
  code: ['Code', 'remove the signs ` or ```: texts have no code'],
  item: ['An item of a list without words', 'write what it says, or remove it'],
  footnote: ['A footnote', 'write <Note id="…">words</Note>, and the note in notes/'],
  task: ['A box to tick', 'write the item without it'],
  struck: ['Struck words', 'remove them, and the signs ~'],
  rule: ['A line across the page', 'remove it, or write a heading'],
  bold: ['Words in bold', 'write them plainly, or in italics with one asterisk on each side'],
  quotation: [
    'A block quotation of Markdown',
    'put somebody’s words into a quotation record and print them with <Quote id="…" />; begin words of your own without >',
  ],
  frontmatter: ['A second frontmatter', 'keep one, the first thing in the file'],
};

function findIn(text: string, forms: readonly Leftover[]) {
  for (const [form, what, fix] of forms) {
    const found = form.exec(text);
    if (found)
      return {
        shown: excerptAt(text, found.index),
        linesBefore: text.slice(0, found.index).split('\n').length - 1,
        values: { what, fix },
      };
  }
  return undefined;
}

function checkFields(entry: CheckedEntry): Issue[] {
  return textFieldsOf(entry).flatMap(({ path, value, meta }) => {
    if (meta.referenceTo ?? NO_TEXT.includes(String(path.at(-1)))) return [];
    const isOurs = meta.ownWords ?? meta.english ?? meta.name;
    // The words of others may have any sign but those of HTML, which they never had.
    const forms = isOurs ? IN_FIELDS : TYPED.includes(entry.collection) ? [] : HTML;
    const filledIn = FILLED_IN[`${entry.collection} ${path.join('.')}`];
    const found = findIn(filledIn ? value.replace(filledIn, '0') : value, forms);
    return found
      ? [issue('leftover', { ...fieldOf(entry, ...path), shown: found.shown }, found.values)]
      : [];
  });
}

function checkWords({ file, prose }: CheckedEntry): Issue[] {
  return (prose?.words ?? [])
    .filter(({ isQuoted }) => !isQuoted)
    .flatMap(({ text, line, isCredit }) => {
      const found = findIn(text, isCredit ? [...HTML, ...IN_PROSE] : IN_PROSE);
      const where = { file, line: line + (found?.linesBefore ?? 0) };
      return found ? [issue('leftover', { ...where, shown: found.shown }, found.values)] : [];
    });
}

/** Markup that would be printed as it was typed, and forms of Markdown that no page prints. */
export const checkLeftovers: Check = (content) =>
  content.entries.flatMap((entry) => [
    ...checkFields(entry),
    ...checkWords(entry),
    ...(entry.prose?.unprintable ?? []).map(({ what: form, line }) => {
      const [what, fix] = INSTEAD[form];
      return issue('unprintable', { file: entry.file, line }, { what, fix });
    }),
  ]);
