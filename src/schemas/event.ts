import { z } from 'astro/zod';
import {
  dateField,
  englishField,
  referenceTo,
  sentenceField,
  timeField,
  zoneField,
} from './fields.ts';
import { backwards, conflictIf, rule } from './rules.ts';

/** The most letters that a line of a column of one day holds. */
const SHORT_LETTERS = 10;

/** The most minutes that a call has: those of a day. */
const MOST_MINUTES = 1440;

/** The kinds of events, in the order of the timeline's lanes. */
export const eventKinds = [
  'call',
  'meeting',
  'statement',
  'publication',
  'decision',
  'action',
] as const;

/** The parts of a day, where the hour of an event is not known. */
const daytimes = ['night', 'morning', 'afternoon', 'evening'] as const;

const eventFields = z.strictObject({
  title: sentenceField.describe('What happened, as a short clause.'),
  short: z
    .array(sentenceField.max(SHORT_LETTERS))
    .min(1)
    .max(2)
    .optional()
    .describe(`It in two lines of at most ${SHORT_LETTERS} letters, where days are drawn large.`),
  date: dateField.describe('The day, local to the event; the first day of a range.'),
  until: dateField.optional().describe('The last day of a range.'),
  approximate: z.boolean().default(false).describe('True where the day is not exact.'),
  time: timeField.optional().describe('The time of day, HH:MM, where a source gives it.'),
  by: timeField
    .optional()
    .describe('The time by which it had happened, HH:MM, where no source gives more.'),
  daytime: z
    .enum(daytimes)
    .optional()
    .describe('The part of the day, where no source gives the time.'),
  zone: zoneField
    .optional()
    .describe(
      'Whose clock that is, as an IANA zone: Europe/Lisbon. Needed with "time", "by", "daytime".',
    ),
  kind: z.enum(eventKinds).describe('What sort of event it is.'),
  people: z.array(referenceTo('people')).default([]).describe('Who took part.'),
  minutes: z
    .union([z.int().positive().max(MOST_MINUTES), z.literal('not found')])
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

type EventFields = z.output<typeof eventFields>;

/** What an event says of its day and hour that does not fit. */
const timeConflicts = ({ time, by, daytime, zone, date, until, approximate }: EventFields) => [
  ...conflictIf(
    (time ?? by ?? daytime) && !zone,
    'needs-field',
    [time ? 'time' : by ? 'by' : 'daytime'],
    {
      field: 'zone',
      because: 'a time is somebody’s clock',
      example: 'zone: Europe/Lisbon, or whose clock it is',
    },
  ),
  ...conflictIf(zone && !(time ?? by ?? daytime), 'zone-without-time', ['zone'], {
    zone: `${zone}`,
  }),
  ...conflictIf(time && (by ?? daytime), 'one-of-two', ['time'], {
    fields: ['time', by ? 'by' : 'daytime'],
    because: 'with the time given nothing is left to say of the hour',
  }),
  ...conflictIf(approximate && (time ?? by ?? daytime), 'one-of-two', ['approximate'], {
    fields: ['approximate', time ? 'time' : by ? 'by' : 'daytime'],
    because: 'of a day that is not exact nobody knows the hour',
  }),
  ...backwards(['date', date], ['until', until]),
];

/** What a call has and other events have not. */
const callConflicts = ({ kind, minutes, people }: EventFields) =>
  kind === 'call'
    ? [
        ...conflictIf(minutes === undefined, 'needs-field', [], {
          field: 'minutes',
          because: 'a call has a length, or it was not found',
          example: 'minutes: 20, or as many as they were, or minutes: not found',
        }),
        ...conflictIf(people.length < 2, 'call-of-few', ['people'], {}),
      ]
    : conflictIf(minutes !== undefined, 'not-of-this', ['minutes'], {
        field: 'minutes',
        because: 'only a call has minutes; how long anything else took is its "length"',
      });

/** A dated entry of the timeline. */
export const eventSchema = eventFields.check(
  rule((event) => [
    ...timeConflicts(event),
    ...callConflicts(event),
    ...conflictIf(event.claims.length + event.sources.length === 0, 'needs-field', [], {
      field: 'claims',
      because: 'an event rests on claims, or on sources where no claim carries it',
      example: 'claims: [id] or sources: [id]',
    }),
  ]),
);
