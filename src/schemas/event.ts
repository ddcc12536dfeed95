import { z } from 'astro/zod';
import { dateField, englishField, referenceTo, sentenceField, textField } from './fields.ts';
import { backwards, conflictIf, rule } from './rules.ts';

const eventFields = z.strictObject({
  title: sentenceField.describe('What happened, as a short clause.'),
  date: dateField.describe('The day, local to the event; the first day of a range.'),
  until: dateField.optional().describe('The last day of a range.'),
  approximate: z.boolean().default(false).describe('True where the day is not exact.'),
  time: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'is not a time: write HH:MM')
    .optional()
    .describe('The time of day, HH:MM, where known.'),
  zone: textField
    .optional()
    .describe('Whose clock the time is, as an IANA zone: Europe/Lisbon. Needed with "time".'),
  kind: z
    .enum(['call', 'meeting', 'statement', 'publication', 'decision', 'action'])
    .describe('What sort of event it is.'),
  people: z.array(referenceTo('people')).default([]).describe('Who took part.'),
  minutes: z
    .union([z.int().positive(), z.literal('not found')])
    .optional()
    .describe('For a call: its length in minutes.'),
  length: englishField
    .optional()
    .describe('How the sources put the length, where it is not exact: "about an hour".'),
  claims: z.array(referenceTo('claims')).default([]).describe('Claims that say more.'),
  sources: z
    .array(referenceTo('sources'))
    .default([])
    .describe('What the entry rests on, where no claim carries it.'),
});

/** A dated entry of the timeline. */
export const eventSchema = eventFields.check(
  rule(({ time, zone, kind, minutes, date, until }) => [
    ...conflictIf(time && !zone, 'needs-field', ['time'], {
      field: 'zone',
      because: 'a time is somebody’s clock',
      example: 'zone: Europe/Lisbon, or whose clock it is',
    }),
    ...conflictIf(kind === 'call' && minutes === undefined, 'needs-field', [], {
      field: 'minutes',
      because: 'a call has a length, or it was not found',
      example: 'minutes: 20, or as many as they were, or minutes: not found',
    }),
    ...backwards(['date', date], ['until', until]),
  ]),
);
