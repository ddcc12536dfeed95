import { z } from 'astro/zod';
import { idField, referenceTo, sentenceField, sentenceOfAtMost } from './fields.ts';
import { conflictIf, rule } from './rules.ts';

const statementFields = z.strictObject({
  id: idField.describe('Its key, the end of its address.'),
  says: sentenceField.describe('What the document says, in our own words.'),
  verdict: z
    .enum(['stands', 'stands in part', 'does not stand', 'opinion'])
    .describe('What the evidence says of it.'),
  reason: z
    .enum(['wrong speaker', 'wrong figure', 'stated as confirmed', 'unsupported'])
    .optional()
    .describe('Why it does not stand; needed with that verdict.'),
  short: sentenceOfAtMost(5)
    .optional()
    .describe('What falls, in at most five words, for the picture: the day count.'),
  claims: z.array(referenceTo('claims')).default([]).describe('Claims that bear on it.'),
  remark: sentenceField.optional().describe('What a reader should know, in a sentence.'),
});

const statementSchema = statementFields.check(
  rule(({ verdict, reason }) => [
    ...conflictIf(verdict === 'does not stand' && !reason, 'needs-field', [], {
      field: 'reason',
      because: 'what does not stand needs its reason',
      example: 'reason: wrong speaker, wrong figure, stated as confirmed or unsupported',
    }),
    ...conflictIf(verdict !== 'does not stand' && reason, 'not-of-this', ['reason'], {
      field: 'reason',
      because: 'only what does not stand has a reason',
    }),
  ]),
);

const examinedFields = z.strictObject({
  title: sentenceField.describe('What the site calls the document.'),
  summary: sentenceOfAtMost(60).describe('What the check found, at most 60 words.'),
  source: referenceTo('sources').describe('The document itself.'),
  statements: z.array(statementSchema).min(1).describe('Its statements, in its order.'),
});

/** A document checked statement by statement; the file name is its address. */
export const examinedSchema = examinedFields.check(
  rule(({ statements }) =>
    statements.flatMap(({ id }, index) => {
      const first = statements.findIndex((statement) => statement.id === id);
      return conflictIf(first < index, 'repeated-statement', ['statements', index, 'id'], {
        statement: id,
        first: first + 1,
      });
    }),
  ),
);
