import { z } from 'astro/zod';
import { dateField } from './fields.ts';

const wordingSchema = z.strictObject({
  words: z.string().describe('What stood there.'),
  since: z.int().min(1).describe('The edition that first said so.'),
});

const publishedSchema = wordingSchema.extend({
  at: z.string().startsWith('/').describe('The address: /page/#id, or /page/ for a page.'),
  is: z.string().describe('The kind and the id of what it shows.'),
  in: z.string().optional().describe('In a text: the id of the section it is in.'),
  was: z.array(wordingSchema).default([]).describe('Earlier words, the earliest first.'),
  gone: z.int().optional().describe('The first edition without it.'),
});

const editionSchema = z.strictObject({
  number: z.int().min(1).describe('Its number, from 1.'),
  date: dateField.describe('The day it was published.'),
});

/** Whether editions are counted from 1 and dated in their order. */
const areInOrder = (editions: readonly z.output<typeof editionSchema>[]): boolean =>
  editions.every(
    ({ number, date }, index) => number === index + 1 && date >= (editions[index - 1]?.date ?? ''),
  );

const ledgerFields = z.strictObject({
  editions: z.array(editionSchema).describe('The editions, in order.'),
  passages: z.array(publishedSchema).describe('The addresses, by page; a line for each.'),
});

/** Every address that an edition has published, with the words at it. */
export const ledgerSchema = ledgerFields.refine(
  ({ editions, passages }) =>
    areInOrder(editions) &&
    passages.every(({ since }) => since <= editions.length) &&
    new Set(passages.map(({ at }) => at)).size === passages.length,
);
