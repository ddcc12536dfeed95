import type { IssueWording, NoValues } from './issue-words.ts';

/** What is known of slips in words that are right one by one, by kind of issue. */
export interface TypingValues {
  /** A bracket or a quotation mark whose other half is missing. */
  'lone-sign': { sign: string };
  /** `word` is the first. */
  'small-beginning': { word: string };
  'open-paragraph': NoValues;
  /** `end` is the sign that a title or a heading ends in. */
  'closed-title': { title: string; end: string };
  /** A day as it is written. */
  'no-such-day': { day: string };
  /** The day of the week as it is written, and the one that the day was. */
  'wrong-weekday': { day: string; written: string; weekday: string };
  /** A time that no clock of a zone showed on a day. */
  'skipped-time': { date: string; time: string; zone: string };
  /** `page` is the name of a page that prints only its frontmatter. */
  'unprinted-text': { page: string };
}

/** What is said of slips in words that are right one by one. */
export const typingKinds: IssueWording<TypingValues> = {
  'lone-sign': ({ sign }) => ({
    message: `A sign ${sign} stands alone: its other half is missing.`,
    fix: 'write the other half in the same paragraph, or remove the sign.',
  }),
  'small-beginning': ({ word }) => ({
    message: `This begins with a small letter: “${word}”.`,
    fix: `write ${word.charAt(0).toUpperCase()}${word.slice(1)}; a name that is written small needs a record of that name.`,
  }),
  'open-paragraph': () => ({
    message: 'The paragraph does not end as a sentence does.',
    fix: 'end it with a full stop, or with a colon where something follows.',
  }),
  'closed-title': ({ title, end }) => ({
    message: `“${title}” is a title and ends in ${end}`,
    fix: 'remove the sign at its end.',
  }),
  'no-such-day': ({ day }) => ({
    message: `“${day}” is no day that exists.`,
    fix: 'correct the day.',
  }),
  'wrong-weekday': ({ day, written, weekday }) => ({
    message: `“${day}” was a ${weekday}, and this says ${written}.`,
    fix: `write ${weekday}, or correct the day.`,
  }),
  'skipped-time': ({ date, time, zone }) => ({
    message: `On ${date} no clock of ${zone} showed ${time}: it was set forward past it.`,
    fix: 'correct the time, the day or the zone.',
  }),
  'unprinted-text': ({ page }) => ({
    message: `Nothing prints the text of pages/${page}.mdx: its page is made of the frontmatter and the records.`,
    fix: 'move it into a chapter, or delete it.',
  }),
};
