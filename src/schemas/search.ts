import { z } from 'astro/zod';
import { dateField, englishField, textField } from './fields.ts';

const periodSchema = z.strictObject({
  title: englishField.describe('What the search calls the period: "before 6 May 1931".'),
  from: dateField.describe('Its first day. It ends before the first day of the next.'),
});

/** What the search knows of the words of readers. */
export const searchSchema = z.strictObject({
  periods: z
    .array(periodSchema)
    .default([])
    .describe('The periods that results can be narrowed to, in order of time.'),
  forms: z
    .array(z.array(textField).min(2))
    .default([])
    .describe(
      'Groups of words that are one word in forms that no ending tells: "Poland" and "Polish".',
    ),
  synonyms: z
    .array(z.array(textField).min(2))
    .default([])
    .describe(
      'Groups of words that mean the same, where readers and the texts use different ones.',
    ),
});
