import assert from 'node:assert/strict';
import { CHAPTER, inventedStory } from '../../checks/testing/invented-story.ts';
import { published } from '../../checks/testing/published.ts';
import { type Changes, swap } from '../../checks/testing/write-story.ts';

/** The address of the chapter that most edits change. */
export const PAGE = '/crossing/last-ferry/';
/** The file of that chapter. */
export const TEXT = inventedStory[CHAPTER] ?? '';
/** The path of a second chapter. */
export const TIDE = 'chapters/crossing/tide.mdx';
/** A sentence of the second paragraph. */
export const FERRY = 'The ferry had opened … days before.';

/** The first edition has a second chapter, too. */
export const FIRST: Changes = {
  [TIDE]: TEXT.slice(0, TEXT.indexOf('## What'))
    .replace('The last ferry', 'The tide')
    .replace('claims: [ferry-late]', 'claims: []')
    .replace('order: 1', 'order: 2')
    .concat(
      '## High water {#high-water}\n\nThe tide was high at noon on that day, and nobody wrote it down.\n',
    ),
};

/** The ledger of the first edition. */
export const EDITION = published(FIRST);

/** Replaces words in every file that has them. */
export const everywhere = (from: string, to: string): Changes =>
  Object.fromEntries(
    Object.entries(inventedStory).flatMap(([path, text]) =>
      text.includes(from) ? [[path, text.replaceAll(from, to)]] : [],
    ),
  );

/** The chapter after a change of its text. */
export const chapter = (from: string | RegExp, to: string): Changes => {
  assert.notEqual(TEXT.replace(from, to), TEXT);
  return { [CHAPTER]: TEXT.replace(from, to) };
};

/** The home page without its link to a section of the chapter. */
export const withoutLink: Changes = {
  'pages/home.mdx': swap('/crossing/last-ferry/#the-day', '/'),
};

/** An entry of moves for what stands elsewhere. */
export const moved = (from: string, to: string): string => `- from: ${from}\n  to: ${to}\n`;

/** An entry of moves for what is gone. */
export const retired = (from: string, why: string): string =>
  `- from: ${from}\n  retired: ${why}\n`;

/** An edit, what the check refuses without a word on it, the word, and what old links then do. */
export interface Edit {
  /** What is changed of the first edition. */
  changes: Changes;
  /** The addresses that the check refuses to lose. */
  refused: string[];
  /** The entries of moves that it asks for. */
  moves?: string;
  /** What a reader meets at each address after the second edition. */
  answers: Record<string, string>;
}
