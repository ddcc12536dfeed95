import { z } from 'astro/zod';
import { sentenceField } from './fields.ts';
import { conflictIf, rule } from './rules.ts';

const pathField = z
  .string()
  .regex(
    /^\/(?:[^#?\s/.][^#?\s/]*\/)*(?:#[^#\s]+)?$/u,
    'is not an address of this site: write /page/#id',
  );

const moveFields = z.strictObject({
  from: pathField.describe('The address that an edition published and that is gone: /page/#id.'),
  to: pathField.optional().describe('Where the same passage stands now: /page/#id.'),
  retired: sentenceField
    .optional()
    .describe('Why the passage is gone, in a sentence; its last words are in the ledger.'),
});

const moveSchema = moveFields.check(
  rule(({ from, to, retired }) =>
    conflictIf((to === undefined) === (retired === undefined), 'one-fate', [], { address: from }),
  ),
);

/** What became of published addresses. A page’s entry holds for every id in it without its own. */
export const movesSchema = z.array(moveSchema);
