import type { ComponentUse } from './prose.ts';
import { type ProseComponent, type UsableCollection, proseComponents } from './prose-components.ts';
import type { Source } from './records.ts';
import type { Story } from './story.ts';

/**
 * What a component in a text prints: the component's entry in the table, and the record it names.
 */
export type UsedRecord = { component: ProseComponent; id: string } & {
  [Name in UsableCollection]: {
    collection: Name;
    record: Story[Name] extends Map<string, infer Item> ? Item : never;
  };
}[UsableCollection];

/** The record that a use names; undefined if the component has none, or if the id is unknown. */
export function usedRecord({ name, props }: ComponentUse, story: Story): UsedRecord | undefined {
  const component = proseComponents[name];
  const { id } = props;
  if (!component?.collection || typeof id !== 'string') return undefined;
  const { collection } = component;
  const record = story[collection].get(id);
  // `collection` names the map that `record` was found in. TypeScript does not see that the two
  // belong together: https://github.com/microsoft/TypeScript/issues/30581. The assertion may go
  // when this compiles without it.
  return record && ({ component, id, collection, record } as UsedRecord);
}

/**
 * The sources that a claim, quotation, figure or note rests on, in order; none for other records.
 */
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
