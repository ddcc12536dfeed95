import { z } from 'astro/zod';
import { placeField, referenceTo, sentenceField } from './fields.ts';

/** A party's account of the event: a column of the comparison. */
export const accountSchema = z.strictObject({
  name: sentenceField.describe("The account's name as a column head."),
  order: placeField.describe('Its place among the accounts, from 1.'),
  voices: z
    .array(referenceTo('people'))
    .min(1)
    .describe('The voices it is made of; a voice belongs to one account.'),
  published: sentenceField.describe('How it was published, in a clause.'),
});
