import { listOf } from '../../model/english.ts';
import { proseComponents } from '../../model/prose-components.ts';
import type { IssueWording } from './issue-words.ts';

/** What a note may hold, as it is written. */
const inNotes = Object.entries(proseComponents).flatMap(([name, { isForChapters }]) =>
  isForChapters ? [] : [`<${name}>`],
);

/** What an attribute holds, where it is not a day. */
const VALUES: Readonly<Record<string, string>> = {
  id: 'the id of a record',
  lang: 'the tag of their language, like "de"',
};

const nameLink = (name: string): string => (name === 'link' ? 'a link' : `<${name}>`);

/** What is known of the components that authors write in their texts, by kind of issue. */
export interface ComponentValues {
  /** `code` is the attribute as written. */
  'code-in-tag': { name: string; code: string };
  'components-alone': { name: string };
  'words-lost': { name: string };
  /** Two links, of which one is in the other: `link`, or the name of a component. */
  'link-in-link': { inner: string; outer: string };
  'in-itself': { name: string };
  'not-in-a-heading': { name: string };
  'block-inside-text': { name: string };
  'not-in-a-note': { name: string };
  'unknown-component': { name: string; known: readonly string[] };
  'unknown-prop': { name: string; prop: string; known: readonly string[] };
  'missing-prop': { name: string; prop: string };
  'wrong-prop': { name: string; prop: string; value: string; known: readonly string[] };
  'flag-with-value': { name: string; prop: string };
  'marked-twice': { id: string; first: string };
  'no-words': { name: string };
  'padded-words': { name: string; text: string };
  'repeated-prop': { name: string; prop: string };
  'own-language': { lang: string };
  'mark-apart': { name: string; id: string };
  /** `after` is the character right after the mark. */
  'mark-in-word': { name: string; after: string };
  'not-a-date-or-event': { value: string };
  'not-a-language': { value: string };
}

/** What is said of the components that authors write in their texts. */
export const componentKinds: IssueWording<ComponentValues> = {
  'components-alone': ({ name }) => ({
    message: `<${name}> has no words beside it, so it would stand outside any paragraph.`,
    fix: 'join it to the sentence it belongs to, on the same line as some of its words.',
  }),
  'code-in-tag': ({ name, code }) => ({
    message: `<${name}> has code for an attribute: ${code}`,
    fix: 'texts have no code: write it as a text in straight marks, like id="…", or remove it.',
  }),
  'words-lost': ({ name }) => ({
    message: `What stands between <${name}> and </${name}> would not be printed.`,
    fix: `write it before or after the tag, and close the tag in itself: <${name} … />.`,
  }),
  'link-in-link': ({ inner, outer }) => ({
    message: `${nameLink(inner)} stands in ${nameLink(outer)}, and a link cannot hold another.`,
    fix: 'put one of the two beside the other, around words of its own.',
  }),
  'in-itself': ({ name }) => ({
    message: `<${name}> stands in another <${name}>.`,
    fix: 'put the two beside one another, or remove one of them.',
  }),
  'not-in-a-heading': ({ name }) => ({
    message: `<${name}> cannot stand in a heading.`,
    fix: 'put it into the first sentence of the section.',
  }),
  'block-inside-text': ({ name }) => ({
    message: `<${name}> stands inside a paragraph, a list or a table.`,
    fix: 'give it a line of its own with an empty line before and after.',
  }),
  'not-in-a-note': ({ name }) => ({
    message: `<${name}> cannot stand in a note.`,
    fix: `say it in the chapter, or in words and links; a note takes ${listOf(inNotes)}.`,
  }),
  'unknown-component': ({ name, known }) => ({
    message: `<${name}> is not a component that authors have.`,
    fix: `use one of ${known.join(', ')}.`,
  }),
  'unknown-prop': ({ name, prop, known }) => ({
    message: `<${name}> has no "${prop}".`,
    fix: `remove it: <${name}> takes ${known.join(', ')}.`,
  }),
  'missing-prop': ({ name, prop }) => ({
    message: `<${name}> has no ${prop}="…".`,
    fix: `add ${prop}="…" with ${VALUES[prop] ?? 'the id of an event, or a date'}.`,
  }),
  'padded-words': ({ name, text }) => ({
    message: `A blank stands inside the tags of <${name}>, before or after “${text}”.`,
    fix: `put it outside: <${name} …>${text}</${name}>.`,
  }),
  'repeated-prop': ({ name, prop }) => ({
    message: `<${name}> has "${prop}" twice.`,
    fix: 'keep one of the two.',
  }),
  'own-language': ({ lang }) => ({
    message: `"${lang}" is the language of this text itself.`,
    fix: 'write the words without <Foreign>, or the language that they are in.',
  }),
  'mark-apart': ({ name, id }) => ({
    message: `<${name} id="${id}"> does not stand right after words: a blank or nothing is before it.`,
    fix: `write it directly after the full stop or the words that it is of: late.<${name} id="${id}" />`,
  }),
  'mark-in-word': ({ name, after }) => ({
    message: `After <${name}> “${after}” follows without a space.`,
    fix: 'put the mark after it, or a space between the two.',
  }),
  'wrong-prop': ({ name, prop, value, known }) => ({
    message: `<${name}> does not take ${prop}="${value}".`,
    fix: `write ${known.map((item) => `${prop}="${item}"`).join(' or ')}, or leave it out.`,
  }),
  'flag-with-value': ({ name, prop }) => ({
    message: `<${name}> takes "${prop}" without a value.`,
    fix: `write <${name} id="…" ${prop} />.`,
  }),
  'marked-twice': ({ id, first }) => ({
    message: `"${id}" has its address in this text at ${first} already.`,
    fix: 'keep "here" on one of its uses.',
  }),
  'no-words': ({ name }) => ({
    message: `<${name}> has no words between its tags.`,
    fix: `write the words: <${name} id="…">words</${name}>.`,
  }),
  'not-a-date-or-event': ({ value }) => ({
    message: `"${value}" is neither a date nor the id of an event.`,
    fix: 'write a date as YYYY-MM-DD, or the id of an event.',
  }),
  'not-a-language': ({ value }) => ({
    message: `"${value}" is not the tag of a language.`,
    fix: 'write it as HTML does, like "de" or "pt-BR".',
  }),
};
