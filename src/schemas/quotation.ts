import { labels } from '../labels/labels.ts';
import { z } from 'astro/zod';
import {
  dateField,
  englishNameOf,
  languageField,
  referenceTo,
  sentenceField,
  textOfAtMost,
} from './fields.ts';
import { conflictIf, outerMarks, rule, wrongScript } from './rules.ts';

/** Most words a wording may have (editorial rule: quote briefly). */
const WORDING_LIMIT = 80;

const wordingFields = z.strictObject({
  lang: languageField.describe('The language of the words.'),
  by: z
    .union([z.literal('speaker'), referenceTo('people')])
    .describe(
      "Who worded it so: speaker for the speaker's own words, else the voice or outlet that rendered them.",
    ),
  words: textOfAtMost(WORDING_LIMIT).describe(
    'The words, character for character, without outer quotation marks; an omission is […].',
  ),
  ours: textOfAtMost(WORDING_LIMIT)
    .meta({ english: true })
    .optional()
    .describe(
      'What they say in the language of the site, in our words, where they are in another.',
    ),
  sources: z
    .array(referenceTo('sources'))
    .min(1, 'is empty: name the source that prints these words')
    .describe('Where these words are printed.'),
});

const wordingSchema = wordingFields.check(
  rule(({ lang, words, ours }) => [
    ...conflictIf(ours && lang.split('-')[0] === labels().language, 'not-of-this', ['ours'], {
      field: 'ours',
      because: `the words are ${englishNameOf(lang)} already`,
    }),
    ...conflictIf(ours?.toLowerCase() === words.toLowerCase(), 'not-of-this', ['ours'], {
      field: 'ours',
      because: 'it says the same as "words" and is no translation of them',
    }),
    ...wrongScript('lang', lang, words),
    ...outerMarks('words', words),
    ...outerMarks('ours', ours),
  ]),
);

const quotationFields = z.strictObject({
  speaker: referenceTo('people').describe('Whose words they are.'),
  via: z
    .array(referenceTo('people'))
    .default([])
    .describe('The hands they passed through before an outlet printed them, in order.'),
  mode: z
    .enum(['verbatim', 'official paraphrase', 'reported'])
    .describe(
      "verbatim: the speaker's own words are on record. official paraphrase: an official text of what was said. reported: a wire's or paper's wording, never shown as the speaker's own.",
    ),
  date: dateField.nullable().describe('The day the words were said; null where it was not found.'),
  occasion: sentenceField.describe(
    'Where they were said: "written statement", "evening video address".',
  ),
  original: z
    .literal('not found')
    .optional()
    .describe("Written where the words in the speaker's own language were not found."),
  wordings: z.array(wordingSchema).min(1).describe('Every wording found, the original first.'),
});

/** Words somebody said, once, with every wording found. Their topic is the name of their file. */
export const quotationSchema = quotationFields.check(
  rule(({ speaker, via }) => [
    ...conflictIf(via.includes(speaker), 'not-of-this', ['via'], {
      field: 'via',
      because: `"${speaker}" is the speaker, whose hands the words did not pass through`,
    }),
  ]),
);
