import type { FoundField } from '../schemas/walk-fields.ts';
import {
  type Check,
  type CheckedContent,
  type CheckedEntry,
  entriesOf,
  fieldOf,
  textFieldsOf,
} from './checked-content.ts';
import { type Issue, type Where, issue } from './issue.ts';
import { listNames } from './list-own-texts.ts';

const ENDS = /[.!?…]$/u;

/** The same of a paragraph, which may lead on to what follows it or close with a bracket. */
const PARAGRAPH_ENDS = /[.!?…:][)\]’]*$/u;

/** Fields that hold sentences, by collection: they are printed one after another. */
const SENTENCES = [
  ['site', ['tagline', 'description', 'summary']],
  ['claims', ['says']],
  ['chapters', ['summary']],
  ['pages', ['summary']],
  ['terms', ['definition']],
  ['people', ['about']],
  ['sources', ['remark']],
  ['examined', ['summary', 'says', 'remark']],
  ['corrections', ['why']],
  ['moves', ['retired']],
] as const;

/** Collections whose titles stand by themselves; some are keywords in small letters. */
const TITLED = ['chapters', 'notes', 'topics', 'events', 'figures', 'examined'] as const;

/** The sign at the end of a title, where it is not that of a short form. */
const TITLE_END = /(?<!\p{Lu}|\b(?:Jr|Sr|Inc|etc|usw))\.$|[,;:]$/u;

const nameOf = ({ path }: FoundField): string =>
  String(path.findLast((step) => typeof step === 'string') ?? '');

/** Words that begin with a small letter and are nobody’s name, as dpa is; n-tv is no word. */
function checkBeginning(text: string, where: Where, names: ReadonlySet<string>): Issue[] {
  const [word] = /^\p{Ll}+(?![\p{L}\p{N}-])/u.exec(text) ?? [];
  return word === undefined || names.has(word) ? [] : [issue('small-beginning', where, { word })];
}

function checkTitle(title: string, where: Where): Issue[] {
  const [end] = TITLE_END.exec(title) ?? [];
  return end === undefined ? [] : [issue('closed-title', where, { title, end })];
}

function checkSentenceFields(content: CheckedContent, names: ReadonlySet<string>): Issue[] {
  return SENTENCES.flatMap(([collection, fields]) =>
    entriesOf(content, collection).flatMap((entry) =>
      textFieldsOf(entry)
        .filter((found) => fields.some((each) => each === nameOf(found)))
        .flatMap((found) => {
          const [where, text] = [fieldOf(entry, ...found.path), found.value.trim()];
          return [
            ...checkBeginning(text, where, names),
            ...(ENDS.test(text) ? [] : [issue('no-full-stop', where, { field: nameOf(found) })]),
          ];
        }),
    ),
  );
}

const checkText = ({ file, prose }: CheckedEntry, names: ReadonlySet<string>): Issue[] => [
  ...(prose?.sections ?? []).flatMap(({ title, line }) => [
    ...checkBeginning(title, { file, line }, names),
    ...checkTitle(title, { file, line }),
  ]),
  ...(prose?.paragraphs ?? []).flatMap(({ words, line }) =>
    PARAGRAPH_ENDS.test(words) ? [] : [issue('open-paragraph', { file, line })],
  ),
];

/** Sentences and titles that do not begin or end as such. */
export const checkSentences: Check = (content) => {
  const names = listNames(content.entries);
  const titled = TITLED.flatMap((collection) => entriesOf(content, collection));
  return [
    ...checkSentenceFields(content, names),
    ...titled.flatMap((entry) =>
      textFieldsOf(entry)
        .filter(({ path }) => path.length === 1 && path[0] === 'title')
        .flatMap(({ path, value }) => checkTitle(value, fieldOf(entry, ...path))),
    ),
    ...content.entries.flatMap((entry) => checkText(entry, names)),
  ];
};
