import type { IssueWording } from './issue-words.ts';

/** What is known of publishers that are not independent, by kind of issue. */
export interface LabelValues {
  /** `label` is the one that it should carry. */
  'wrong-label': { id: string; publisher: string; label: string };
  'unlisted-label': { publisher: string; label: string };
  'no-such-publisher': { publisher: string; nearest: string | undefined };
}

/** What is said of publishers that are not independent. */
export const labelKinds: IssueWording<LabelValues> = {
  'wrong-label': ({ id, publisher, label }) => ({
    message: `The source "${id}" does not carry the label of ${publisher}, which site.yaml lists as ${label}.`,
    fix: `write label: ${label}.`,
  }),
  'unlisted-label': ({ publisher, label }) => ({
    message: `${publisher} is labeled here as ${label}, and "notIndependent" in site.yaml does not say so.`,
    fix: 'add it there, so that all its sources carry the label, or remove the label.',
  }),
  'no-such-publisher': ({ publisher, nearest }) => ({
    message: `No source is published by ${publisher} or carries its report.`,
    fix: nearest
      ? `write ${nearest}, the nearest publisher that has one.`
      : 'write its name as its sources have it, or remove it from the list.',
  }),
};
