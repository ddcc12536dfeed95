import { z } from 'astro/zod';
import { placeField, questionField, sentenceField } from './fields.ts';

/** A subject that accounts can be compared on. */
export const topicSchema = z.strictObject({
  title: sentenceField.describe('The subject in a few words, as a row label.'),
  order: placeField.describe('Its place among the topics, from 1.'),
  questions: z
    .array(questionField)
    .default([])
    .describe(
      'What readers ask of it, in their words and not in ours: the search finds the topic by them.',
    ),
});
