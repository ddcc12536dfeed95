import { countOf, eitherOf } from '../../model/english.ts';
import type { Parting } from '../../model/match-words.ts';
import { nameCode } from '../../model/unseen-characters.ts';
import type { IssueWording, NoValues } from './issue-words.ts';

/** What is known of our own words, quoted words and headings, by kind of issue. */
export interface ProseValues {
  /** `parting` is where the words are no longer the nearest ones. */
  'words-not-in-record': { id: string; nearest: string; place: string; parting: Parting };
  /** `words` are the words with brackets. */
  'bare-dots': { id: string; words: string };
  /** `other` is the quotation that has these very words. */
  'words-of-another': { id: string; other: string; place: string };
  'no-original': { id: string };
  'typed-quotation-mark': { mark: string };
  'unnamed-language': { words: string; lang: string };
  'code-in-text': { code: string };
  /** `attributes` is what its braces hold beside the id. */
  'heading-attributes': {
    title: string;
    depth: number;
    attributes: readonly string[];
    suggestion: string;
  };
  'empty-heading': { id: string };
  /** `deepest` is the level that it may have. */
  'skipped-level': { title: string; deepest: number };
  'empty-section': { title: string };
  /** `name` is what the text is: a chapter. */
  'no-text': { name: string };
  'note-of-blocks': { type: string; isFirst: boolean };
  /** What a sign was meant as, and what to write. */
  leftover: { what: string; fix: string };
  unprintable: { what: string; fix: string };
  /** `column` is its place, from 1. */
  'column-without-name': { column: number };
  'column-twice': { name: string };
  'empty-cell': { column: number };
  'table-without-rows': NoValues;
  'uneven-row': { cells: number; columns: number };
  'heading-without-id': { title: string; depth: number; suggestion: string };
  'second-title': { title: string };
  'duplicate-section': { id: string };
  /** `words` are those of which one introduces the voice. */
  'not-introduced': { name: string; words: readonly string[] };
  /** `office` is the first on record. */
  'no-introduction': { id: string; office: string | undefined };
  'not-explained': { id: string; name: string; words: readonly string[] };
  'too-long': { what: string; count: number; limit: number };
}

/** A character by its sign, and by its number where another may look like it. */
const nameCharacter = (character: string): string => {
  if (character === '') return 'nothing more';
  return /[\da-z]/iu.test(character) ? `“${character}”` : `“${character}” (${nameCode(character)})`;
};

/** Where typed words and those of a record part, in a sentence. */
const describeParting = ({ after, typed, found }: Parting): string =>
  `${after === '' ? 'At the beginning' : `After “${after}”`} they have ${nameCharacter(found)}, and these ${nameCharacter(typed)}.`;

/** What is said of our own words, quoted words and headings. */
export const proseKinds: IssueWording<ProseValues> = {
  'words-not-in-record': ({ id, nearest, place, parting }) => ({
    message: `These words are in no wording of the quotation "${id}".\nNearest words are “${nearest}”, ${place}. ${describeParting(parting)}`,
    fix: 'copy the words exactly from the record, or correct the record.',
  }),
  'bare-dots': ({ id, words }) => ({
    message: `Something is left out of the words of "${id}" without brackets.`,
    fix: `write ${words}: brackets say that the dots are not in the record.`,
  }),
  'words-of-another': ({ id, other, place }) => ({
    message: `These words are in no wording of the quotation "${id}". They are of "${other}", ${place}.`,
    fix: `print them with <Q id="${other}">, if they are meant, or words of "${id}".`,
  }),
  'no-original': ({ id }) => ({
    message: `The quotation "${id}" has no wording by the speaker and does not say that none was found.`,
    fix: 'add the original as a wording with by: speaker, or write original: not found.',
  }),
  'typed-quotation-mark': ({ mark }) => ({
    message: `A quotation mark ( ${mark} ) is typed here.`,
    fix: 'put somebody’s words into a quotation record and print them with <Q id="…">; leave the marks out otherwise.',
  }),
  'unnamed-language': ({ words, lang }) => ({
    message: `These italics do not say in which language they are: ${words}`,
    fix: `name it in place of the asterisks, if it is this one: <Foreign lang="${lang}">${words}</Foreign>.`,
  }),
  'code-in-text': ({ code }) => ({
    message: `This is read as code: ${code}`,
    fix: 'texts have no code: write \\{ for a brace, and let no paragraph begin with “import” or “export”.',
  }),
  'heading-attributes': ({ title, depth, attributes, suggestion }) => ({
    message: `The braces of the heading “${title}” hold more than an id: ${attributes.join(', ')}.`,
    fix: `write ${'#'.repeat(depth)} ${title} {#${suggestion}}`,
  }),
  'empty-heading': ({ id }) => ({
    message: 'A heading has no words.',
    fix: `write them, ## Words {#${id}}, or remove it.`,
  }),
  'skipped-level': ({ title, deepest }) => ({
    message: `The heading “${title}” leaves out a level.`,
    fix: `begin it with ${'#'.repeat(deepest)}.`,
  }),
  'empty-section': ({ title }) => ({
    message: `Nothing stands below the heading “${title}”.`,
    fix: 'write the section, or remove its heading.',
  }),
  'no-text': ({ name }) => ({
    message: `The ${name} has no text below its frontmatter.`,
    fix: 'write it, or delete the file.',
  }),
  'note-of-blocks': ({ type, isFirst }) => ({
    message: `A note is one paragraph, and this one ${isFirst ? 'is' : 'goes on with'} a ${type === 'other' ? 'block' : type}${isFirst ? ' instead' : ''}.`,
    fix: 'write it in sentences of one paragraph, or make it a section of a chapter.',
  }),
  leftover: ({ what, fix }) => ({
    message: `This would be printed as it is typed: ${what}.`,
    fix: `${fix}.`,
  }),
  unprintable: ({ what, fix }) => ({
    message: `${what} cannot be printed here.`,
    fix: `${fix}.`,
  }),
  'column-without-name': ({ column }) => ({
    message: `Column ${column} of the table has no name in its head.`,
    fix: 'write what it holds into the first line of the table, between its signs |.',
  }),
  'column-twice': ({ name }) => ({
    message: `Two columns of the table are named “${name}”.`,
    fix: 'name each for what it holds.',
  }),
  'empty-cell': ({ column }) => ({
    message: `The cell in column ${column} of the row is empty.`,
    fix: 'write what stands there; what is not known is a cell that says so.',
  }),
  'table-without-rows': () => ({
    message: 'The table has a head and no rows.',
    fix: 'write its rows below the line |---|---|, or remove it.',
  }),
  'uneven-row': ({ cells, columns }) => ({
    message: `The row has ${countOf(cells, 'cell')}, and the head of its table ${columns}.`,
    fix: 'give it as many: what is not known is a cell that says so, and a sign | in words is \\|.',
  }),
  'heading-without-id': ({ title, depth, suggestion }) => ({
    message: `The heading “${title}” has no id of its own.`,
    fix: `write ${'#'.repeat(depth)} ${title} {#${suggestion}}`,
  }),
  'second-title': ({ title }) => ({
    message: `The heading “${title}” would be a second title of the page.`,
    fix: 'begin it with ## instead of #.',
  }),
  'duplicate-section': ({ id }) => ({
    message: `Two headings of this text have the id "${id}".`,
    fix: 'give one of them another id.',
  }),
  'not-introduced': ({ name, words }) => ({
    message: `This sentence is the first to name ${name} and does not say who that is.`,
    fix: `add to it: ${eitherOf(words)}. Other words that introduce ${name} go into "introduced" of the record.`,
  }),
  'no-introduction': ({ id, office }) => ({
    message: `The texts name "${id}", and the record does not say how they introduce that person.`,
    fix: `add introduced: [${office ?? '…'}], words of which one stands in a sentence that first names them.`,
  }),
  'not-explained': ({ id, name, words }) => ({
    message: `This sentence is the first to name ${name} and does not say what that is.`,
    fix: `link it to its entry with <Term id="${id}">${name}</Term>, or add to the sentence: ${eitherOf(words)}.`,
  }),
  'too-long': ({ what, count, limit }) => ({
    message: `${what} has ${count} words: the limit is ${limit}.`,
    fix: 'shorten it.',
  }),
};
