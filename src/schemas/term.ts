import { labels } from '../labels/labels.ts';
import { z } from 'astro/zod';
import {
  englishField,
  languageField,
  ownNameField,
  referenceTo,
  sentenceOfAtMost,
  textField,
} from './fields.ts';
import { conflictIf, rule, wrongScript } from './rules.ts';

const termFields = z.strictObject({
  name: ownNameField.describe('The headword.'),
  language: languageField
    .optional()
    .describe('The language of the headword, if it is not that of the texts.'),
  kind: z.enum(['term', 'phrase', 'document', 'body', 'place']).describe('What it is.'),
  definition: sentenceOfAtMost(60).describe('What it means here, at most 60 words.'),
  introduced: z
    .array(englishField)
    .min(1)
    .optional()
    .describe(
      'For what a stranger does not know: words that say what it is, one of which stands in the sentence of a chapter that first names it, if that does not link to the entry.',
    ),
  spellings: z
    .array(textField)
    .default([])
    .describe('Other spellings, scripts and names that readers may type.'),
  sources: z.array(referenceTo('sources')).default([]).describe('What the definition rests on.'),
});

/** A glossary entry or a place. */
export const termSchema = termFields.check(
  rule(({ name, language }) => [
    ...wrongScript('language', language, name),
    ...conflictIf(language === labels().language, 'not-of-this', ['language'], {
      field: 'language',
      because: 'it is that of the site itself',
    }),
  ]),
);
