import { siteLanguages } from '../labels/labels.ts';
import { z } from 'astro/zod';
import {
  addressField,
  dateField,
  englishField,
  idField,
  labelField,
  nameField,
  ownNameField,
  referenceTo,
  sentenceOfAtMost,
  textField,
} from './fields.ts';
import { conflictIf, namedTwice, rule } from './rules.ts';

const partSchema = z.strictObject({
  id: idField.describe("The part's folder and the first step of its chapters' addresses."),
  title: englishField.describe("The part's title."),
  summary: sentenceOfAtMost(30).describe('What the part tells, in at most 30 words.'),
});

/** The colors that a side may have. */
const sideColors = ['blue', 'red', 'ochre', 'green', 'teal', 'slate'] as const;

const sideSchema = z.strictObject({
  id: idField.describe("The side's key."),
  name: ownNameField.describe("The side's name, as it stands alone."),
  mark: z
    .string()
    .max(2)
    .regex(/^[\p{L}\p{N}]+$/u, 'is no mark of a tile: write one or two letters, or null')
    .nullable()
    .describe('One or two letters for its tile; null for the open diamond of everybody else.'),
  color: z.enum(sideColors).describe('Its color token.'),
  opposes: z
    .array(referenceTo('sides'))
    .default([])
    .describe('The sides whose word against its own counts as confirmation.'),
});

const publisherFields = z.strictObject({
  publisher: nameField.describe('As in the publisher or the origin of its sources.'),
  side: referenceTo('sides')
    .optional()
    .describe(
      'The side for which it speaks: its own office, its agency. What it prints is no independent evidence of anything.',
    ),
  label: labelField.optional().describe('The label that every source of it carries.'),
});

const publisherSchema = publisherFields.check(
  rule(({ side, label }) =>
    conflictIf(!side && !label, 'needs-field', [], {
      field: 'label',
      because: 'a publisher is listed for its label or for the side that it speaks for',
      example: 'label: state media, label: partisan or side: with the id of a side',
    }),
  ),
);

const licenseSchema = z.strictObject({
  texts: textField.describe('The license of the texts.'),
  address: addressField.describe('Where that license is published.'),
  except: englishField.describe('What it does not cover.'),
});

const siteFields = z.strictObject({
  title: englishField.describe("The site's title."),
  tagline: englishField.describe('What the site is, in one sentence: the head of the home page.'),
  dateline: englishField.describe("Place and date of the event, as a paper's dateline."),
  description: englishField.describe('What a search engine shows under the title.'),
  subject: englishField.describe(
    'What the edition is about, as it follows “One section on”: for those who come to a section by its link, so with the day, and with the names and offices of those it is about.',
  ),
  language: z
    .enum(siteLanguages)
    .describe('The language of the texts, and of all that the site says itself.'),
  address: addressField
    .refine((text) => !/[?#]/u.test(text), {
      error: 'holds more than a host and a path: leave out what begins with ? or #',
    })
    .nullable()
    .describe('Where the site is published; null until it is.'),
  publisher: englishField.describe('Who publishes it.'),
  contact: addressField.nullable().describe('Where to report an error; null where there is none.'),
  asOf: dateField.describe('The day up to which facts are followed.'),
  license: licenseSchema.describe('Under what terms the texts may be used.'),
  parts: z.array(partSchema).min(1).describe('The parts, in reading order.'),
  notIndependent: z
    .array(publisherSchema)
    .default([])
    .describe('Publishers that are not independent: offices of a side, state media, partisans.'),
  sides: z.array(sideSchema).min(1).describe('The sides, in the order their tiles are listed.'),
});

/** What the whole site is called and made of. */
export const siteSchema = siteFields.check(
  rule(({ parts, sides, notIndependent }) => [
    ...namedTwice(
      'parts',
      parts.map(({ id }) => id),
    ),
    ...namedTwice(
      'sides',
      sides.map(({ id }) => id),
    ),
    ...namedTwice(
      'notIndependent',
      notIndependent.map(({ publisher }) => publisher),
    ),
    ...namedTwice(
      'sides',
      sides.map(({ name }) => name),
    ),
    ...namedTwice(
      'parts',
      parts.map(({ title }) => title),
    ),
    ...sides.flatMap(({ color }, index) => {
      const free = sideColors.filter((each) => !sides.some((side) => side.color === each));
      const isTaken = sides.findIndex((side) => side.color === color) < index;
      return conflictIf(isTaken && free.length > 0, 'same-color', ['sides', index, 'color'], {
        color,
        free,
      });
    }),
    ...sides.flatMap(({ mark }, index) =>
      conflictIf(
        mark !== null &&
          sides.findIndex((side) => side.mark?.toLowerCase() === mark.toLowerCase()) < index,
        'named-twice',
        ['sides', index, 'mark'],
        { field: 'mark', name: `${mark}` },
      ),
    ),
    ...sides.flatMap(({ id, opposes }, index) =>
      conflictIf(opposes.includes(id), 'not-of-this', ['sides', index, 'opposes'], {
        field: 'opposes',
        because: `"${id}" cannot oppose itself`,
      }),
    ),
  ]),
);
