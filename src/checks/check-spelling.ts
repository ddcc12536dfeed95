import { labels } from '../labels/labels.ts';
import { capitalize } from '../model/english.ts';
import { escapePattern } from '../model/escape-pattern.ts';
import { britishSpellings } from './british-spellings.ts';
import type { CheckedEntry } from './checked-content.ts';
import { excerptAt } from './excerpt.ts';
import { dictionaryName, findUnknownWords, proposeSpellings } from './find-unknown-words.ts';
import { type Issue, type Where, issue } from './issue.ts';
import { type OwnText, listNames, listOwnTexts } from './list-own-texts.ts';
import type { WordList } from './read-word-list.ts';

/** A list of words and the file it is in. */
export interface WordFile extends WordList {
  file: string;
}

const placeIn = ({ where, text }: OwnText, index: number): Where => ({
  file: where.file,
  line: where.line + text.slice(0, index).split('\n').length - 1,
  shown: excerptAt(text.replaceAll('\n', ' '), index),
});

interface Found {
  word: string;
  where: Where;
}

/** Every place where some words appear as whole words, large or small. */
function findAll(texts: readonly OwnText[], words: Iterable<string>): Found[] {
  const choices = [...words].map((word) => escapePattern(word).replaceAll(' ', '\\s+')).join('|');
  if (choices === '') return [];
  const pattern = new RegExp(`(?<![\\p{L}\\p{M}])(?:${choices})(?![\\p{L}\\p{M}])`, 'giu');
  return texts.flatMap((text) =>
    [...text.text.matchAll(pattern)].map((match) => ({
      word: match[0],
      where: placeIn(text, match.index),
    })),
  );
}

/**
 * The whole word at a place: the dictionary is asked for the parts of one with a capital inside.
 */
const wordAt = (text: string, index: number): string =>
  [...text.matchAll(/[\p{L}\p{M}]+/gu)].find(
    (match) => match.index + match[0].length > index,
  )?.[0] ?? '';

/** The words of texts that the dictionary does not have, each with its place. */
async function findUnknown(texts: readonly OwnText[]): Promise<Found[]> {
  const starts: number[] = [];
  let length = 0;
  for (const { text } of texts) {
    starts.push(length);
    length += text.length + 1;
  }
  const unknown = await findUnknownWords(texts.map(({ text }) => text).join('\n'));
  return unknown.flatMap((offset) => {
    const index = starts.findLastIndex((start) => start <= offset);
    const text = texts[index];
    const place = offset - (starts[index] ?? 0);
    return text ? [{ word: wordAt(text.text, place), where: placeIn(text, place) }] : [];
  });
}

/**
 * Spellings that are not used: those the story forbids, and British ones unless the story allows
 * the word.
 */
function checkForbidden(
  texts: readonly OwnText[],
  list: WordFile,
  isAllowed: (word: string) => boolean,
) {
  const rules = [
    { spellings: list.forbidden, why: `${list.file} says so`, isExempt: () => false },
    ...(labels().language === 'en'
      ? [{ spellings: britishSpellings, why: 'it is British', isExempt: isAllowed }]
      : []),
  ];
  return rules.flatMap(({ spellings, why, isExempt }) => {
    const rightOf = new Map([...spellings].map(([wrong, right]) => [wrong.toLowerCase(), right]));
    return findAll(texts, spellings.keys())
      .filter(({ word }) => !isExempt(word))
      .map(({ word: written, where }) => {
        const word = written.replace(/\s+/gu, ' ');
        const right = rightOf.get(word.toLowerCase()) ?? '';
        const sized = word === word.toLowerCase() ? right : capitalize(right);
        return {
          word,
          found: issue('forbidden-spelling', where, { spelling: word, right: sized, why }),
        };
      });
  });
}

/** Lines of the story's list that cannot be read, and words in it that no text needs. */
const checkList = (list: WordFile, needed: ReadonlySet<string>): Issue[] => [
  ...list.problems.map((line) =>
    issue(
      'not-readable',
      { file: list.file, line },
      {
        problem: 'a line is neither words nor a spelling that is not used',
        fix: 'write words that are right, or: wrong -> right.',
      },
    ),
  ),
  ...[...list.words]
    .filter(([word]) => !needed.has(word))
    .map(([word, line]) => issue('unused-word', { file: list.file, line }, { word })),
];

/** Misspellings in all our own words, and what is wrong with the story's list of words. */
export async function checkSpelling(
  entries: readonly CheckedEntry[],
  list: WordFile,
): Promise<Issue[]> {
  const texts = listOwnTexts(entries);
  const names = listNames(entries);
  const needed = new Set<string>();
  const isAllowed = (word: string): boolean => {
    if (names.has(word)) return true;
    const entry = [word, word.charAt(0).toLowerCase() + word.slice(1)].find((form) =>
      list.words.has(form),
    );
    if (entry) needed.add(entry);
    return entry !== undefined;
  };
  const forbidden = checkForbidden(texts, list, isAllowed);
  const reported = new Set(forbidden.flatMap(({ word }) => word.split(' ')));
  const unknown = (await findUnknown(texts)).filter(
    ({ word }) => !isAllowed(word) && !reported.has(word),
  );
  const proposals = await proposeSpellings(
    unknown.map(({ word }) => word),
    [...list.words.keys(), ...names],
  );
  return [
    ...forbidden.map(({ found }) => found),
    ...unknown.map(({ word, where }) =>
      issue('unknown-word', where, {
        word,
        language: dictionaryName(),
        proposals: proposals.get(word) ?? [],
        list: list.file,
      }),
    ),
    ...checkList(list, needed),
  ];
}
