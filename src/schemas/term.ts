import { z } from 'astro/zod';
import { languageField, ownNameField, referenceTo, sentenceOfAtMost, textField } from './fields.ts';

/** A glossary entry or a place. */
export const termSchema = z.strictObject({
  name: ownNameField.describe('The headword.'),
  language: languageField
    .optional()
    .describe('The language of the headword, if it is not that of the texts.'),
  kind: z.enum(['term', 'phrase', 'document', 'body', 'place']).describe('What it is.'),
  definition: sentenceOfAtMost(60).describe('What it means here, at most 60 words.'),
  spellings: z
    .array(textField)
    .default([])
    .describe('Other spellings, scripts and names that readers may type.'),
  sources: z.array(referenceTo('sources')).default([]).describe('What the definition rests on.'),
});
