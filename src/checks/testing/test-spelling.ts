import { test } from 'node:test';
import { checkSpelling } from '../check-spelling.ts';
import { readWordList } from '../read-word-list.ts';
import { type IssueRow, type ReportCase, expectIssues } from './test-reports.ts';
import { checkChanged } from './write-story.ts';

const LIST = 'content/words.txt';

/** Tests what is reported in some cases, with a list of the story's own words. */
export function testSpelling(words: string, cases: readonly ReportCase[]): void {
  for (const [title, changes, ...rows] of cases) {
    test(title, async () => {
      const list = { ...readWordList(words), file: LIST };
      expectIssues(await checkSpelling(checkChanged(changes).entries, list), rows);
    });
  }
}

/** A row for a word that is in no dictionary. */
export const unknown = (
  file: string,
  line: number,
  word: string,
  proposals: string[],
  shown: string,
): IssueRow => [
  'unknown-word',
  file,
  line,
  { word, language: 'American English', proposals, list: LIST },
  shown,
];

/** A row for a spelling that is not used: British, or forbidden by the list. */
export const forbidden = (
  file: string,
  line: number,
  spelling: string,
  right: string,
  why: string,
  shown: string,
): IssueRow => ['forbidden-spelling', file, line, { spelling, right, why }, shown];

/** Why a British spelling is not used. */
export const BRITISH = 'it is British';

/** Why a spelling that the list forbids is not used. */
export const LISTED = `${LIST} says so`;
