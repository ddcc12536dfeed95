import type { ComponentUse } from './prose.ts';
import { type ProseComponent, proseComponents } from './prose-components.ts';
import type { Claim, Figure, Person, Quotation, Source, Term } from './records.ts';
import type { Note, Story } from './story.ts';

/** What a component in a text prints: the component's entry in the table, and the record it names. */
export type UsedRecord = { component: ProseComponent; id: string } & (
  | { collection: 'claims'; record: Claim }
  | { collection: 'quotations'; record: Quotation }
  | { collection: 'figures'; record: Figure }
  | { collection: 'notes'; record: Note }
  | { collection: 'terms'; record: Term }
  | { collection: 'people'; record: Person }
);

/** The record that a use names; undefined for a component without one and for an unknown id. */
export function usedRecord({ name, props }: ComponentUse, story: Story): UsedRecord | undefined {
  const component = proseComponents[name];
  const { id } = props;
  if (!component?.collection || typeof id !== 'string') return undefined;
  const { collection } = component;
  const record = story[collection].get(id);
  // Collection and record belong together: the one names the map that the other was found in.
  return record && ({ component, id, collection, record } as UsedRecord);
}

/** The sources that a claim, quotation, figure or note rests on, in its order; none for other records. */
export function sourcesOf(used: UsedRecord): readonly Source[] {
  switch (used.collection) {
    case 'claims':
      return used.record.evidence;
    case 'quotations':
      return used.record.wordings.flatMap(({ sources }) => sources);
    case 'figures':
      return used.record.points.flatMap(({ sources }) => sources);
    case 'notes':
      return used.record.sources;
    case 'terms':
    case 'people':
      return [];
  }
}
