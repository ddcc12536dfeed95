import type { IssueWording, NoValues } from './issue-words.ts';

/** What is known of pages and the links between them, by kind of issue. */
export interface AddressValues {
  'unknown-part': { part: string; known: readonly string[] };
  'misplaced-chapter': { id: string };
  'taken-address': { address: string };
  'missing-page': { id: string };
  'unprinted-page': { id: string; known: readonly string[] };
  'unusable-link': { address: string; problem: string; fix: string };
  'link-without-words': { address: string };
  'relative-link': { address: string };
  'link-to-draft': { address: string; draft: string };
  'no-chapter': NoValues;
  'broken-link': { address: string; nearest: string | undefined };
}

/** What is said of pages and the links between them. */
export const addressKinds: IssueWording<AddressValues> = {
  'unknown-part': ({ part, known }) => ({
    message: `The folder "${part}" is not a part of the site.`,
    fix: `move the chapter into ${known.join(' or ')}, or add the part to site.yaml.`,
  }),
  'misplaced-chapter': ({ id }) => ({
    message: `The chapter "${id}" is not directly in the folder of a part.`,
    fix: 'move it to chapters/<part>/<name>.mdx.',
  }),
  'taken-address': ({ address }) => ({
    message: `The address ${address} belongs to another page.`,
    fix: 'choose another id.',
  }),
  'missing-page': ({ id }) => ({
    message: `There is no pages/${id}.mdx.`,
    fix: 'write it: the site needs this page.',
  }),
  'unprinted-page': ({ id, known }) => ({
    message: `Nothing prints pages/${id}.mdx: the pages are ${known.join(' and ')}.`,
    fix: 'make it a chapter, or delete it.',
  }),
  'unusable-link': ({ address, problem, fix }) => ({
    message: `The link to ${address || '()'} ${problem}.`,
    fix: `${fix}.`,
  }),
  'link-without-words': ({ address }) => ({
    message: `The link to ${address} has no words to press.`,
    fix: `write them between the brackets: [words](${address}).`,
  }),
  'relative-link': ({ address }) => ({
    message: `The link to ${address} counts from the page, and a note is printed on several.`,
    fix: 'write it from the root of the site: /page/#id.',
  }),
  'link-to-draft': ({ address, draft }) => ({
    message: `The link to ${address} leads to what is not published: ${draft} is a draft or only in drafts.`,
    fix: 'remove the link, or publish it: remove "draft" from the chapter.',
  }),
  'no-chapter': () => ({
    message: 'No chapter is published: there is none, or each is a draft.',
    fix: 'write one, or remove "draft" from one.',
  }),
  'broken-link': ({ address, nearest }) => ({
    message: `The link to ${address} leads nowhere.`,
    fix: nearest
      ? `correct the address; the nearest that exists is ${nearest}: look whether it is meant.`
      : 'correct the address.',
  }),
};
