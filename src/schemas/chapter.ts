import { z } from 'astro/zod';
import { frontmatterDateField, sentenceField, sentenceOfAtMost } from './fields.ts';

/** Frontmatter of a chapter; its folder is its part. */
export const chapterSchema = z.strictObject({
  title: sentenceField.describe("The chapter's title."),
  order: z.int().describe('Its place in its part, from 1.'),
  summary: sentenceOfAtMost(30).describe('The one-sentence answer, at most 30 words.'),
  short: sentenceOfAtMost(60).describe('In short: two or three sentences, at most 60 words.'),
  checked: frontmatterDateField.describe('The day its facts were last checked.'),
  draft: z.boolean().default(false).describe('True keeps the chapter out of the built site.'),
});
