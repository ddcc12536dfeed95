import { sourceParts } from './group-sources.ts';
import type { Person, Source } from './records.ts';
import { routes } from './routes.ts';
import { wordParts } from './word-parts.ts';

/** Gives sources the addresses that they have where no page can name all of them. */
export function placeSources(sources: ReadonlyMap<string, Source>): void {
  for (const { id: part, items } of sourceParts([...sources.values()]))
    for (const source of items) source.address = routes.sourceUses(part, source.id);
}

/** Gives quotations the addresses that they have where their speaker’s page cannot hold them. */
export function placeWords(people: ReadonlyMap<string, Person>): void {
  for (const { id, quotations } of people.values())
    for (const { id: part, items } of wordParts(quotations))
      for (const quotation of items.flatMap(({ named, unnamed }) => [...named, ...unnamed]))
        quotation.address = routes.quotation(id, quotation.id, part);
}
