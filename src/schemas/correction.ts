import { z } from 'astro/zod';
import { dateField, englishField } from './fields.ts';

/** A change of substance to something published. */
export const correctionSchema = z.strictObject({
  date: dateField.describe('The day of the change.'),
  address: z
    .string()
    .startsWith('/', 'is not an address of this site: begin with /')
    .describe('Where it stands on the site, with its #id.'),
  before: englishField.describe('What it said.'),
  after: englishField.describe('What it says now.'),
  why: englishField.describe('Why it was changed.'),
});
