import { z } from 'astro/zod';
import {
  dateField,
  englishField,
  ownNameField,
  referenceTo,
  sentenceField,
  textField,
} from './fields.ts';
import { backwards, conflictIf, outerMarks, rule } from './rules.ts';

const officeFields = z.strictObject({
  title: englishField.describe('The office, as it reads after a name: "mayor of Lisbon".'),
  from: dateField.optional().describe('First day in office, where a source gives it.'),
  until: dateField.optional().describe('Last day in office, where a source gives it.'),
});

const officeSchema = officeFields.check(
  rule(({ from, until }) => backwards(['from', from], ['until', until])),
);

const labelFields = z.strictObject({
  words: textField.describe('The label exactly as printed: "insiders".'),
  by: referenceTo('people').describe('The outlet that chose the label.'),
  sources: z.array(referenceTo('sources')).min(1).describe('Where the label is printed.'),
});

const labelSchema = labelFields.check(rule(({ words }) => outerMarks('words', words)));

const personFields = z.strictObject({
  name: ownNameField.describe(
    'The name as the site prints it; for an unnamed voice, a plain description.',
  ),
  short: ownNameField
    .optional()
    .describe('The name in margins and chains: a surname, a short form. Default: the name.'),
  kind: z
    .enum(['person', 'institution', 'outlet'])
    .default('person')
    .describe('An outlet carries words and is never a party; it has no side.'),
  named: z.boolean().default(true).describe('False for a voice that speaks without a name.'),
  side: referenceTo('sides')
    .optional()
    .describe('Whose side the voice speaks for, from site.yaml.'),
  offices: z
    .array(officeSchema)
    .default([])
    .describe('Offices held, the one at the time of the event first.'),
  introduced: z
    .array(englishField)
    .min(1)
    .optional()
    .describe(
      'Words that say who this is, one of which stands in a sentence that first names the voice: "mayor of Lisbon", which is also "Lisbon’s mayor". One for each office in which the texts meet them.',
    ),
  labels: z
    .array(labelSchema)
    .default([])
    .describe('For an unnamed voice: each label and who chose it.'),
  spellings: z
    .array(textField.min(2))
    .default([])
    .describe('Every other spelling and script that readers may type, misspellings included.'),
  about: sentenceField
    .optional()
    .describe('One sentence on who this is, where the offices do not say it.'),
  sources: z.array(referenceTo('sources')).default([]).describe('What the record rests on.'),
});

/**
 * A voice: a person, an institution that speaks, an outlet that carries words, or a witness without
 * a name.
 */
export const personSchema = personFields.check(
  rule(({ kind, side, labels, named }) => [
    ...conflictIf(kind === 'outlet' && side, 'not-of-this', ['side'], {
      field: 'side',
      because: 'an outlet carries words and is never a party',
    }),
    ...conflictIf(labels.length > 0 && named, 'not-of-this', ['labels'], {
      field: 'labels',
      because: 'only a voice without a name, named: false, has labels in place of one',
    }),
  ]),
);
