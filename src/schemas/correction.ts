import { z } from 'astro/zod';
import { dateField, englishField, sentenceField } from './fields.ts';

const correctionFields = z.strictObject({
  date: dateField.describe('The day of the change.'),
  address: z
    .string()
    .startsWith('/', 'is not an address of this site: begin with /')
    .describe('Where it stands on the site: /page/#id.'),
  before: englishField.describe('What it said: the words that were wrong.'),
  after: englishField.describe(
    'What it says now: words that stand at the address; of a claim they may be its standing.',
  ),
  why: sentenceField.describe('Why it was changed, in a sentence.'),
});

/** A change of substance to something published. */
export const correctionSchema = correctionFields.superRefine(({ before, after }, context) => {
  if (before === after)
    context.addIssue({
      code: 'custom',
      path: ['after'],
      message: 'says the same as "before": write what it says now',
    });
});
