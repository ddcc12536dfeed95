import { z } from 'astro/zod';
import { dateField, referenceTo, sentenceField, sentenceOfAtMost, zoneField } from './fields.ts';
import { type Conflict, conflictIf, namedTwice, outside, rule, spanless } from './rules.ts';

const factSchema = z.strictObject({
  label: sentenceField.describe('What the fact answers, in one to three words.'),
  claim: referenceTo('claims').describe('The claim that answers it.'),
});

const spanSchema = z.strictObject({
  from: dateField.describe('The first day drawn large.'),
  until: dateField.describe('The last day drawn large.'),
});

const callsSchema = z.strictObject({
  title: sentenceField.describe(
    'What the picture shows; "{days}" stands for the longest time without a call.',
  ),
  introduction: sentenceField.describe('What is drawn, in a sentence.'),
  remark: sentenceField.describe('How to read it, and what it leaves open.'),
  people: z
    .array(referenceTo('people'))
    .min(2)
    .describe('Between whom: calls in which all of them took part.'),
  from: dateField.describe('The first day of the picture.'),
  until: dateField.describe('The last day of the picture.'),
  enlarged: spanSchema.optional().describe('A crowded time, drawn larger above.'),
  marked: referenceTo('events').optional().describe('An event that the enlarged part marks.'),
  marking: sentenceField.optional().describe('What the mark says, in a few words.'),
  ringed: referenceTo('people')
    .optional()
    .describe('Somebody whose taking part puts a ring on a call.'),
});

const hourField = z.int().min(0).max(24);

const hoursSchema = z.strictObject({
  from: hourField.describe('The first hour drawn, on the first clock.'),
  until: hourField.describe('The last hour drawn, on the first clock.'),
  zones: z
    .array(zoneField)
    .min(1)
    .max(2)
    .describe('Whose clocks are read, as IANA zones, first that of the drawing.'),
});

const timelineSchema = z.strictObject({
  title: sentenceField.describe(
    'What the picture shows; "{entries}" stands for the number of all entries, "{large}" for those of the days drawn large.',
  ),
  from: dateField.describe('The first day of the years drawn.'),
  until: dateField.describe('The last day of the years drawn.'),
  people: z
    .array(referenceTo('people'))
    .default([])
    .describe(
      'In a story of calls, between whom: their calls are thick lines, the longest time without one is marked.',
    ),
  marked: referenceTo('events').describe('The event that all is drawn around.'),
  days: spanSchema.describe('The days drawn large.'),
  hours: hoursSchema.optional().describe('The hours drawn of the day of the marked event.'),
});

const pageFields = z.strictObject({
  title: sentenceField.describe("The page's title."),
  summary: sentenceOfAtMost(30).describe('What the page answers, at most 30 words.'),
  checked: dateField.describe('The day its facts were last checked.'),
  calls: callsSchema
    .optional()
    .describe('The picture of all calls between some people, on the home page.'),
  timeline: timelineSchema
    .optional()
    .describe('The picture of all events, on the page of the timeline.'),
  facts: z.array(factSchema).default([]).describe('The key facts of the home page, in order.'),
});

type Fields = z.output<typeof pageFields>;

const conflictsOfCalls = (calls: NonNullable<Fields['calls']>): Conflict[] => [
  ...conflictIf(calls.marked && !calls.enlarged, 'needs-field', ['calls', 'marked'], {
    field: 'calls.enlarged',
    because: 'only in the part drawn larger an event is marked',
    example: 'enlarged: with its "from" and "until"',
  }),
  ...conflictIf(calls.marking && !calls.marked, 'needs-field', ['calls', 'marking'], {
    field: 'calls.marked',
    because: '"marking" says what the mark of an event means',
    example: 'marked: with the id of the event',
  }),
  ...spanless(['calls'], calls),
  ...(calls.enlarged
    ? [
        ...spanless(['calls', 'enlarged'], calls.enlarged),
        ...outside([['calls', 'enlarged'], calls.enlarged], calls),
      ]
    : []),
];

const conflictsOfTimeline = (timeline: NonNullable<Fields['timeline']>): Conflict[] => [
  ...spanless(['timeline'], timeline),
  ...spanless(['timeline', 'days'], timeline.days),
  ...outside([['timeline', 'days'], timeline.days], timeline),
  ...conflictIf(
    timeline.hours && timeline.hours.until <= timeline.hours.from,
    'backwards',
    ['timeline', 'hours', 'until'],
    { first: `"from" ${timeline.hours?.from}`, last: `"until" ${timeline.hours?.until}` },
  ),
];

/** Frontmatter of a page that is not a chapter: the home page, about, the timeline. */
export const pageSchema = pageFields.check(
  rule(({ calls, timeline, facts }) => [
    ...namedTwice(
      'facts',
      facts.map(({ label }) => label),
    ),
    ...(calls ? conflictsOfCalls(calls) : []),
    ...(timeline ? conflictsOfTimeline(timeline) : []),
  ]),
);
