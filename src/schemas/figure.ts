import { z } from 'astro/zod';
import { dateField, referenceTo, sentenceField } from './fields.ts';
import { conflictIf, rule } from './rules.ts';

const numberField = z.number().min(0, 'is below zero');

const pointFields = z.strictObject({
  date: dateField.describe('As of which day.'),
  what: sentenceField.describe(
    'What is counted, in a few words that go on after the unit: "sent to the front".',
  ),
  low: numberField.optional().describe('The lower end. Without "high": at least so many.'),
  high: numberField
    .optional()
    .describe('The upper end. Without "low": up to so many. The same as "low": exactly so many.'),
  beyond: z
    .boolean()
    .default(false)
    .describe(
      'With only one end: true where the number is beyond it, more than "low" or fewer than "high".',
    ),
  about: z.boolean().default(false).describe('True for a number given as approximate.'),
  by: z
    .array(referenceTo('people'))
    .default([])
    .describe('Who gives the number; empty where nobody but the sources does.'),
  sources: z
    .array(referenceTo('sources'))
    .min(1, 'is empty: name the source that prints the number')
    .describe('Where it is printed.'),
});

const pointSchema = pointFields.check(
  rule(({ what, low, high, beyond }) => {
    if (low === undefined || high === undefined)
      return conflictIf(low === high, 'no-number', [], { what });
    return [
      ...conflictIf(high < low, 'high-below-low', ['high'], { low, high }),
      ...conflictIf(beyond, 'beyond-nothing', ['beyond'], { low, high }),
    ];
  }),
);

const markedSchema = z.strictObject({
  event: referenceTo('events').describe('The event.'),
  says: sentenceField.describe('What the drawing writes beside it: "the call".'),
  from: referenceTo('events')
    .optional()
    .describe(
      'For numbers of days: the event on day 1. They are then drawn on a line of numbers, beside the number of the marked day, which the build counts.',
    ),
});

const drawingSchema = z.strictObject({
  finding: sentenceField.describe('What the drawing shows, as its headline.'),
  remark: sentenceField.describe('What has to be known to read it: what the numbers count.'),
  marked: markedSchema.optional().describe('An event whose day it marks.'),
});

/** A number that several parties give at several dates. */
export const figureSchema = z.strictObject({
  title: sentenceField.describe('What the number is of, as the headline of its table.'),
  topic: referenceTo('topics').describe('The topic whose page it stands on.'),
  unit: sentenceField.describe('What one is, in the plural: "soldiers", "missiles".'),
  drawing: drawingSchema
    .optional()
    .describe('With it, the page of the topic draws the numbers by date above their table.'),
  points: z
    .array(pointSchema)
    .min(1)
    .describe('Each number given; the site puts them in order of date.'),
});
