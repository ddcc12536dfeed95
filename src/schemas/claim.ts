import { z } from 'astro/zod';
import { dateField, questionField, referenceTo, sentenceField } from './fields.ts';
import { conflictIf, rule } from './rules.ts';

const referencesTo = (target: Parameters<typeof referenceTo>[0]) =>
  z.array(referenceTo(target)).default([]);

const claimFields = z.strictObject({
  says: sentenceField.describe(
    'The statement, one plain sentence of our own. {count} is replaced by the number that "count" computes.',
  ),
  by: referencesTo('people').describe(
    'Who asserts it: named or unnamed voices. Empty for what several independent sources or an official record show.',
  ),
  date: dateField
    .optional()
    .describe('The day the statement is about, where other claims count from it.'),
  contradicts: referencesTo('claims').describe(
    'Claims that cannot be true together with this one. Written on one of the two.',
  ),
  rewords: referencesTo('claims').describe('Claims that say the same thing in different words.'),
  from: referencesTo('claims').describe(
    'The claims a computation rests on; with "count", the earlier date first.',
  ),
  count: z
    .enum(['days between', 'day number'])
    .optional()
    .describe(
      'What is computed from the two dated claims in "from". day number counts the first date as day 1.',
    ),
  'looked-in': z
    .array(sentenceField)
    .default([])
    .describe('For an absence: each place it was looked for.'),
  questions: z
    .array(questionField)
    .default([])
    .describe(
      'What readers ask that it answers, in their words and not in ours: the search finds the claim by them.',
    ),
  quotations: referencesTo('quotations').describe('Quotations that bear the claim out.'),
  evidence: referencesTo('sources').describe('Sources the claim rests on.'),
});

/**
 * One statement of fact, with its ground. Its standing is computed, never written; its
 * topic is the name of its file.
 */
export const claimSchema = claimFields.check(
  rule((claim) => {
    const { says, count, from, evidence, contradicts, rewords, 'looked-in': lookedIn } = claim;
    const isPrinted = says.includes('{count}');
    const grounds = evidence.length + from.length + lookedIn.length;
    return [
      ...conflictIf(grounds === 0, 'no-ground', [], {}),
      ...rewords
        .filter((id) => contradicts.includes(id))
        .flatMap((name) =>
          conflictIf(true, 'one-of-two', ['rewords'], {
            fields: ['contradicts', 'rewords'],
            because: `"${name}" is in both, and cannot say the same and the opposite`,
          }),
        ),
      ...conflictIf(isPrinted && !count, 'dangling-count', ['says'], {}),
      ...conflictIf(count && !isPrinted, 'count-not-printed', ['says'], {}),
    ];
  }),
);
