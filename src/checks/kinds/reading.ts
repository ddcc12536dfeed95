import type { IssueWording, NoValues } from './issue-words.ts';

/** What is known of files that cannot be read, or that nothing reads, by kind of issue. */
export interface ReadingValues {
  'stray-file': NoValues;
  'not-readable': { problem: string; fix: string };
  'no-site': NoValues;
}

/** What is said of files that cannot be read, or that nothing reads. */
export const readingKinds: IssueWording<ReadingValues> = {
  'stray-file': () => ({
    message: 'No collection reads this file.',
    fix: 'move it into a collection’s folder with the right ending (.mdx or .yaml), or delete it.',
  }),
  'not-readable': ({ problem, fix }) => ({
    message: `The file cannot be read here: ${problem}.`,
    fix,
  }),
  'no-site': () => ({
    message: 'There is no site.yaml.',
    fix: 'write site.yaml with the site’s title, parts and sides.',
  }),
};
