import { z } from 'astro/zod';
import {
  countWords,
  dateField,
  placeField,
  questionField,
  referenceTo,
  sentenceField,
  sentenceOfAtMost,
} from './fields.ts';

/** Most words that In short may have (editorial rule). */
const SHORT_LIMIT = 60;

const shortSentenceSchema = z.strictObject({
  says: sentenceField.describe(
    'A sentence of In short, or the part of one that rests on claims of its own.',
  ),
  claims: z
    .array(referenceTo('claims'))
    .describe('The claims it rests on, each marked in the text; [] where it only leads to others.'),
});

/** Frontmatter of a chapter; its folder is its part. */
export const chapterSchema = z.strictObject({
  title: sentenceField.describe("The chapter's title."),
  order: placeField.describe('Its place in its part, from 1.'),
  summary: sentenceOfAtMost(30).describe('The one-sentence answer, at most 30 words.'),
  summarizes: z
    .array(referenceTo('claims'))
    .default([])
    .describe(
      'The claims that the summary rests on, each marked in the text; [] where it only leads to others.',
    ),
  short: z
    .array(shortSentenceSchema)
    .min(1)
    .superRefine((sentences, context) => {
      const count = countWords(sentences.map(({ says }) => says).join(' '));
      if (count > SHORT_LIMIT) context.addIssue(`has ${count} words: the limit is ${SHORT_LIMIT}`);
    })
    .describe('In short: two or three sentences, at most 60 words, each with its claims.'),
  checked: dateField.describe('The day its facts were last checked.'),
  questions: z
    .record(z.string(), z.array(questionField).min(1))
    .default({})
    .describe(
      'What readers ask that a section answers, in their words, by the id of the section: the search finds it by them.',
    ),
  draft: z.boolean().default(false).describe('True keeps the chapter out of the built site.'),
});
