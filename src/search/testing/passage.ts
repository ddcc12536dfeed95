import { type Passage, plainPassage } from '../../model/passage.ts';

/** A section of a text about a ferry, with what a test is about. */
export const passage = (fields: Partial<Passage> = {}): Passage => ({
  ...plainPassage,
  address: '/letters/ferry/',
  kind: 'passage',
  title: 'The ferry',
  text: 'The ferry was late by 12,164 minutes.',
  ...fields,
});
