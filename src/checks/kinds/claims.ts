import { listOf } from '../../model/english.ts';
import type { IssueWording } from './issue-words.ts';

/** What is known of claims and what they rest on, by kind of issue. */
export interface ClaimValues {
  'no-standing': { id: string };
  /** The publishers through which a side speaks, and the voice that has the name of one. */
  'one-side-alone': { id: string; publishers: readonly string[]; voice: string | undefined };
  'cannot-count': { id: string };
}

/** What is said of claims and what they rest on. */
export const claimKinds: IssueWording<ClaimValues> = {
  'no-standing': ({ id }) => ({
    message: `The claim "${id}" is nobody’s word and rests on one independent source that is not an official record.`,
    fix: 'say who asserts it in "by", or add evidence that is not a copy of what is there.',
  }),
  'one-side-alone': ({ id, publishers, voice }) => ({
    message: `The claim "${id}" is nobody’s word, and what a side prints itself is no independent evidence: ${listOf(publishers)}.`,
    fix: `say who asserts it, with by: [${voice ?? '…'}], or add evidence until two sources are independent of every side.`,
  }),
  'cannot-count': ({ id }) => ({
    message: `The claim "${id}" counts days but "from" does not name two claims with a "date", the earlier first.`,
    fix: 'name two claims in "from", give each of them its "date", and put the earlier first.',
  }),
};
