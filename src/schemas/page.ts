import { z } from 'astro/zod';
import { frontmatterDateField, referenceTo, sentenceField, sentenceOfAtMost } from './fields.ts';

const factSchema = z.strictObject({
  label: sentenceField.describe('What the fact answers, in one to three words.'),
  claim: referenceTo('claims').describe('The claim that answers it.'),
});

/** Frontmatter of a page that is not a chapter: the home page and about. */
export const pageSchema = z.strictObject({
  title: sentenceField.describe("The page's title."),
  summary: sentenceOfAtMost(30).describe('What the page answers, at most 30 words.'),
  checked: frontmatterDateField.describe('The day its facts were last checked.'),
  facts: z.array(factSchema).default([]).describe('The key facts of the home page, in order.'),
});
