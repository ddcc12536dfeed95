import type { NoteComponentName } from '~/model/prose-components.ts';
import Days from './Days.astro';
import Foreign from './Foreign.astro';
import Person from './Person.astro';
import Q from './Q.astro';
import Term from './Term.astro';

/** The Astro components that print what authors may write in a note. */
export const noteRenderers: Record<NoteComponentName, unknown> = {
  Days,
  Foreign,
  Person,
  Q,
  Term,
};
