import type { IssueWording } from './issue-words.ts';

/** What is known of records that say what cannot be, or what another says, by kind of issue. */
export interface RecordValues {
  /** `mayBeLater` is true of what may tell of days before it. */
  'after-the-edition': { field: string; day: string; asOf: string; mayBeLater: boolean };
  'in-the-future': { field: string; day: string };
  /** `source` is one that prints the words. */
  'said-after-printed': { day: string; source: string; printed: string };
  'copy-before-original': { day: string; original: string; originalDay: string };
  /** `first` is the record that has the words already. */
  'same-words': { field: string; words: string; first: string };
  /** `known` is how an earlier source has the name. */
  'two-spellings': { name: string; known: string };
  'no-full-stop': { field: string };
  /** `language` is that of the site. */
  'no-translation': { id: string; language: string };
  /** `alone` is the claim without support that it rests on; undefined where it rests on none. */
  'stands-on-nothing': { statement: string; verdict: string; alone: string | undefined };
  /** `counted` is how many there are of what the summary counts. */
  miscounted: { said: string; counted: number };
  'too-few-calls': { count: number; needed: number };
  'empty-part': { id: string };
}

/** What is said of records that say what cannot be, or what another says. */
export const recordKinds: IssueWording<RecordValues> = {
  'after-the-edition': ({ field, day, asOf, mayBeLater }) => ({
    message: `"${field}" ${day} is after ${asOf}, the day up to which this story follows the facts.`,
    fix: `correct the day${mayBeLater ? ', or add later: true to what was published later and tells of the days before' : ''}; or write a later day in "asOf" of site.yaml.`,
  }),
  'in-the-future': ({ field, day }) => ({
    message: `"${field}" ${day} is a day that has not come.`,
    fix: 'correct the day.',
  }),
  'said-after-printed': ({ day, source, printed }) => ({
    message: `"date" ${day}, when the words were said, is after ${printed}, when "${source}" printed them.`,
    fix: 'correct one of the days.',
  }),
  'copy-before-original': ({ day, original, originalDay }) => ({
    message: `"date" ${day} is before ${originalDay}, when what it copies, "${original}", was published.`,
    fix: 'correct one of the days, or "copyOf".',
  }),
  'same-words': ({ field, words, first }) => ({
    message: `"${first}" has the same "${field}" already: ${words}`,
    fix: 'keep one of the two records, or say what tells them apart.',
  }),
  'two-spellings': ({ name, known }) => ({
    message: `“${name}” is written “${known}” in another source.`,
    fix: 'write the name in one way in both.',
  }),
  'no-full-stop': ({ field }) => ({
    message: `"${field}" is a sentence and does not end as one.`,
    fix: 'end it with a full stop.',
  }),
  'no-translation': ({ id, language }) => ({
    message: `No wording of the quotation "${id}" is in the language of the site, "${language}".`,
    fix: 'add "ours" to the first wording: our translation of its words.',
  }),
  'stands-on-nothing': ({ statement, verdict, alone }) => ({
    message: alone
      ? `The statement "${statement}" is said to hold (${verdict}) on the claim "${alone}", which nothing supports.`
      : `The statement "${statement}" is said to hold (${verdict}), and nothing says on what.`,
    fix: 'name in "claims" what bears it out, say in "remark" why it holds, or correct the verdict.',
  }),
  miscounted: ({ said, counted }) => ({
    message: `The summary says “${said}”, and the verdicts below make it ${counted}.`,
    fix: 'correct the summary, or the verdicts.',
  }),
  'too-few-calls': ({ count, needed }) => ({
    message: `The picture of calls has ${count} of the calls in events/, and needs ${needed}.`,
    fix: 'correct "people", "from" and "until", add the calls to events/, or remove "calls".',
  }),
  'empty-part': ({ id }) => ({
    message: `The part "${id}" has no chapter.`,
    fix: `write one in chapters/${id}/, or remove the part.`,
  }),
};
