import { z } from 'astro/zod';
import { referenceTo, sentenceField } from './fields.ts';

/** Frontmatter of an annotation; the body is the note, at most 80 words. */
export const noteSchema = z.strictObject({
  title: sentenceField.describe('What the note is about, as a directory lists it.'),
  kind: z
    .enum(['context', 'check', 'definition', 'translation', 'dispute'])
    .describe('What the note does for the reader.'),
  sources: z.array(referenceTo('sources')).default([]).describe('What the note rests on.'),
});
