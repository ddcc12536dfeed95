import { proseComponents } from '../model/prose-components.ts';
import { bracketDots, matchesWords, nearestWords, partingOf } from '../model/match-words.ts';
import type { Quotation } from '../model/records.ts';
import {
  type Check,
  type CheckedContent,
  type CheckedEntry,
  entriesOf,
  fieldOf,
} from './checked-content.ts';
import { type Issue, issue } from './issue.ts';

const textsOf = (quotation: Quotation): string[] =>
  quotation.wordings.flatMap(({ words, ours }) => (ours === undefined ? [words] : [words, ours]));

/** The place of a wording that holds a text: `file:line`. */
function placeOf(content: CheckedContent, quotation: Quotation, text: string): string {
  const entry = entriesOf(content, 'quotations').find(({ id }) => id === quotation.id);
  const index = quotation.wordings.findIndex(({ words, ours }) => words === text || ours === text);
  const field = quotation.wordings[index]?.words === text ? 'words' : 'ours';
  return entry ? `${entry.file}:${entry.lineOf(['wordings', index, field])}` : quotation.id;
}

/** Says of words that are in no wording of their quotation what they lack, or whose they are. */
function misquoted(
  content: CheckedContent,
  quotation: Quotation,
  words: string,
  where: { file: string; line: number; shown: string },
): Issue {
  const { id } = quotation;
  const bracketed = bracketDots(words);
  if (bracketed !== words && textsOf(quotation).some((known) => matchesWords(bracketed, known)))
    return issue('bare-dots', where, { id, words: bracketed });
  for (const other of content.story.quotations.values()) {
    const text = textsOf(other).find((known) => matchesWords(words, known));
    if (text === undefined) continue;
    const place = placeOf(content, other, text);
    return issue('words-of-another', where, { id, other: other.id, place });
  }
  const near = nearestWords(words, textsOf(quotation));
  const nearest = near?.words ?? '';
  const place = near ? placeOf(content, quotation, near.text) : where.file;
  const parting = partingOf(words, nearest);
  return issue('words-not-in-record', where, { id, nearest, place, parting });
}

/** Words set in quotation marks that are in no wording of their record. */
export const checkQuotedWords: Check = (content) =>
  content.entries.flatMap(({ file, prose }) =>
    (prose?.uses ?? []).flatMap(({ name, props, text, line }): Issue[] => {
      const quotation = proseComponents[name]?.quotesWords
        ? content.story.quotations.get(String(props['id']))
        : undefined;
      if (!quotation || text === '') return [];
      if (textsOf(quotation).some((known) => matchesWords(text, known))) return [];
      const shown = `<Q id="${quotation.id}">${text}</Q>`;
      return [misquoted(content, quotation, text, { file, line, shown })];
    }),
  );

const needsOriginal = (entry: CheckedEntry, quotation: Quotation | undefined): boolean =>
  quotation !== undefined &&
  entry.collection === 'quotations' &&
  quotation.original === undefined &&
  quotation.wordings.every(({ by }) => by !== undefined && !quotation.via.includes(by));

/**
 * Quotations without the speaker's own wording, or that of a hand before the outlets, that do not
 * say so.
 */
export const checkOriginals: Check = (content) =>
  entriesOf(content, 'quotations')
    .filter((entry) => needsOriginal(entry, content.story.quotations.get(entry.id)))
    .map((entry) => issue('no-original', fieldOf(entry), { id: entry.id }));

/** The language of a tag, whatever its region. */
const baseOf = (tag: string): string => tag.split('-', 1)[0] ?? '';

/** Quotations that no reader of the site's language can read: neither worded so nor translated. */
export const checkTranslations: Check = (content) => {
  const { language } = content.story.site;
  return entriesOf(content, 'quotations').flatMap((entry): Issue[] => {
    const wordings = content.story.quotations.get(entry.id)?.wordings ?? [];
    const isReadable = wordings.some(
      ({ lang, ours }) => ours !== undefined || baseOf(lang) === baseOf(language),
    );
    return wordings.length === 0 || isReadable
      ? []
      : [issue('no-translation', fieldOf(entry, 'wordings', 0), { id: entry.id, language })];
  });
};
