import { z } from 'astro/zod';
import { dateField, textField } from './fields.ts';

/** A change of substance to something published. */
export const correctionSchema = z.strictObject({
  date: dateField.describe('The day of the change.'),
  address: z
    .string()
    .startsWith('/', 'is not an address of this site: begin with /')
    .describe('Where it stands on the site, with its #id.'),
  before: textField.describe('What it said.'),
  after: textField.describe('What it says now.'),
  why: textField.describe('Why it was changed.'),
});
