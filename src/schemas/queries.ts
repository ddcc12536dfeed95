import { z } from 'astro/zod';
import { textField } from './fields.ts';
import { conflictIf, namedTwice, rule } from './rules.ts';

const queryFields = z.strictObject({
  query: textField.describe('What a reader types.'),
  kind: z
    .enum([
      'plain',
      'question',
      'phrase',
      'variant',
      'script',
      'typo',
      'german',
      'polish',
      'russian',
      'ukrainian',
      'date',
      'number',
      'exclude',
      'prefix',
      'none',
      'markup',
      'long',
    ])
    .describe('What sort of query it is; "none" finds nothing, as the story has nothing on it.'),
  half: z
    .enum(['work', 'counted'])
    .describe('Whether the search may be made to answer it, or is only counted by it.'),
  wants: z
    .array(textField)
    .describe('The addresses that answer it. One of them must be within the first three results.'),
});

const querySchema = queryFields.check(
  rule(({ kind, wants }) => [
    ...conflictIf(kind === 'none' && wants.length > 0, 'not-of-this', ['wants'], {
      field: 'wants',
      because: 'a query of the kind none finds nothing: write wants: []',
    }),
    ...conflictIf(kind !== 'none' && wants.length === 0, 'needs-field', ['wants'], {
      field: 'wants',
      because: 'a query is measured by the address that it has to find',
      example: 'wants: [/page/], or write kind: none',
    }),
  ]),
);

const queriesFields = z.strictObject({
  queries: z.array(querySchema).min(1).describe('The queries, with what must be found for each.'),
});

/** Queries that the search is measured by. */
export const queriesSchema = queriesFields.check(
  rule(({ queries }) =>
    namedTwice(
      'queries',
      queries.map(({ query }) => query),
    ),
  ),
);
