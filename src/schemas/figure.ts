import { z } from 'astro/zod';
import { dateField, referenceTo, sentenceField, textField } from './fields.ts';

const pointSchema = z.strictObject({
  date: dateField.describe('As of which day.'),
  what: sentenceField.describe('What is counted, in a few words.'),
  low: z.number().describe('The number, or the lower end of a range.'),
  high: z.number().optional().describe('The upper end of a range.'),
  by: referenceTo('people').optional().describe('Who gives the number.'),
  sources: z.array(referenceTo('sources')).min(1).describe('Where it is printed.'),
});

/** A number that several parties give at several dates. */
export const figureSchema = z.strictObject({
  title: sentenceField.describe('What the number is of.'),
  unit: textField.describe('What one is: "soldiers", "missiles".'),
  points: z.array(pointSchema).min(1).describe('Each number given, in order of date.'),
});
