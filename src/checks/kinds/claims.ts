import type { IssueWording } from './issue-words.ts';

/** What is known of claims and what they rest on, by kind of issue. */
export interface ClaimValues {
  'no-standing': { id: string };
  'cannot-count': { id: string };
}

/** What is said of claims and what they rest on. */
export const claimKinds: IssueWording<ClaimValues> = {
  'no-standing': ({ id }) => ({
    message: `The claim "${id}" is nobody’s word and rests on one independent source that is not an official record.`,
    fix: 'say who asserts it in "by", or add evidence that is not a copy of what is there.',
  }),
  'cannot-count': ({ id }) => ({
    message: `The claim "${id}" counts days but "from" does not name two claims with a "date", the earlier first.`,
    fix: 'name two claims in "from", give each of them its "date", and put the earlier first.',
  }),
};
