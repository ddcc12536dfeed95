import type { NoteComponentName } from '~/model/prose-components.ts';
import Days from './Days.astro';
import Person from './Person.astro';
import Q from './Q.astro';
import Term from './Term.astro';

/** What prints the components that a note may hold. */
export const noteRenderers: Record<NoteComponentName, unknown> = { Days, Person, Q, Term };
