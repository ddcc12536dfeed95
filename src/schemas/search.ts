import { z } from 'astro/zod';
import { dateField, englishField, textField } from './fields.ts';
import { conflictIf, namedTwice, rule } from './rules.ts';

const periodSchema = z.strictObject({
  title: englishField.describe('What the search calls the period: "before 6 May 1931".'),
  from: dateField.describe('Its first day. It ends before the first day of the next.'),
});

const searchFields = z.strictObject({
  periods: z
    .array(periodSchema)
    .default([])
    .describe('The periods that results can be narrowed to, in order of time.'),
  forms: z
    .array(z.array(textField).min(2))
    .default([])
    .describe(
      'Groups of words that are one word in forms that no ending tells: "Poland" and "Polish".',
    ),
  synonyms: z
    .array(z.array(textField).min(2))
    .default([])
    .describe(
      'Groups of words that mean the same, where readers and the texts use different ones.',
    ),
});

/** What the search knows of the words of readers. */
export const searchSchema = searchFields.check(
  rule(({ periods }) => [
    ...namedTwice(
      'periods',
      periods.map(({ title }) => title),
    ),
    ...periods.slice(1).flatMap(({ from }, index) =>
      conflictIf(
        from <= (periods[index]?.from ?? ''),
        'backwards',
        ['periods', index + 1, 'from'],
        {
          first: `"from" ${periods[index]?.from} of the period above`,
          last: `"from" ${from}`,
        },
      ),
    ),
  ]),
);
