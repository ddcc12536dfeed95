import { z } from 'astro/zod';
import {
  addressField,
  dateField,
  labelField,
  languageField,
  nameField,
  partialDateField,
  referenceTo,
  sentenceField,
  textField,
} from './fields.ts';
import { backwards, conflictIf, rule, wrongScript } from './rules.ts';

const sourceFields = z.strictObject({
  publisher: nameField.describe(
    'Who published it, as readers know them: a paper, an agency, an office.',
  ),
  author: nameField.optional().describe('Who wrote it, where it has an author of its own.'),
  title: textField.nullable().describe('Its title as printed; null where the title is not known.'),
  date: partialDateField
    .nullable()
    .describe(
      'The day it was published, or the month (1969-05) or the year (1969), as much as it shows; null where it shows none.',
    ),
  place: textField
    .optional()
    .describe(
      'Where in it, as a reader would ask for it: "p. 211", "box 4, folio 12", "at 12:40".',
    ),
  address: addressField
    .nullable()
    .describe('Where it was read; null where the address is not known.'),
  language: languageField.describe('The language it was read in.'),
  kind: z
    .enum([
      'official text',
      'official statement',
      'agency report',
      'press report',
      'interview',
      'reference work',
      'book',
      'archive document',
      'court record',
      'broadcast',
      'data set',
      'post',
      'aggregator',
    ])
    .describe(
      'What it is. An official text or statement is published by the body that speaks in it.',
    ),
  primary: z.boolean().describe('True when it is the record itself rather than a report of it.'),
  seen: z.enum(['whole', 'excerpt']).describe('Whether all of it was read or only a part.'),
  copyOf: referenceTo('sources').optional().describe('The source record that this one copies.'),
  origin: nameField
    .optional()
    .describe(
      'Whose report this one carries, where the original is not a record here. Sources of one origin count once.',
    ),
  label: labelField
    .optional()
    .describe(
      'Shown wherever the source is named; site.yaml lists whose sources carry it. The address of such a source is printed as text, not as a link.',
    ),
  later: z
    .boolean()
    .default(false)
    .describe(
      'True for what was published after the day in "asOf" of site.yaml and tells of the days before it.',
    ),
  archived: addressField.optional().describe('The address of a stored copy.'),
  gone: dateField
    .optional()
    .describe('The day on which the original was found to be gone from its address.'),
  remark: sentenceField
    .optional()
    .describe('What a careful reader should know about it, in a sentence.'),
});

/** Something published that a record rests on. */
export const sourceSchema = sourceFields.check(
  rule(({ copyOf, origin, date, gone, publisher, address, archived, language, title }) => [
    ...wrongScript('language', language, title ?? undefined),
    ...conflictIf(origin === publisher, 'not-of-this', ['origin'], {
      field: 'origin',
      because: 'it is the publisher itself, whose report this is',
    }),
    ...conflictIf(archived && archived === address, 'not-of-this', ['archived'], {
      field: 'archived',
      because: 'it is the "address" itself and no stored copy',
    }),
    ...conflictIf(copyOf && origin, 'one-of-two', ['origin'], {
      fields: ['copyOf', 'origin'],
      because: 'a copy has the origin of what it copies',
    }),
    ...backwards(['date', date ?? undefined], ['gone', gone]),
  ]),
);
