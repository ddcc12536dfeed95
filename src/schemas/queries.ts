import { z } from 'astro/zod';
import { textField } from './fields.ts';

const querySchema = z.strictObject({
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

/** Queries that the search is measured by. */
export const queriesSchema = z.strictObject({
  queries: z.array(querySchema).describe('The queries, with what must be found for each.'),
});
