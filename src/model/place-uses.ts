import { addressedUses } from './addressed-uses.ts';
import type { ComponentUse, Prose } from './prose.ts';
import type { Place } from './records.ts';
import type { Story } from './story.ts';
import { usedRecord } from './used-record.ts';

interface TitledText {
  address: string;
  title: string;
  prose: Prose;
}

const textsOf = (story: Story): TitledText[] => [...story.chapters, ...story.pages.values()];

function placeOf(text: TitledText, use: ComponentUse, fragment: string | undefined): Place {
  const section = text.prose.sections.find(({ id }) => id !== undefined && id === use.section);
  const anchor = fragment ?? section?.id;
  return {
    address: anchor ? `${text.address}#${anchor}` : text.address,
    pageTitle: text.title,
    sectionTitle: section?.title,
  };
}

/** The uses of a text that have their record's address there, in the order of the records. */
export const placedUses = ({ uses }: Prose, story: Story): ComponentUse[] => [
  ...addressedUses(uses, (use) => {
    const used = usedRecord(use, story);
    return {
      record: used && `${used.collection} ${used.id}`,
      isMarked: use.props['here'] !== undefined,
    };
  }).values(),
];

/**
 * Lists on each record where chapters and pages use it: one place per text, that of its address
 * there.
 */
export function placeUses(story: Story): void {
  for (const text of textsOf(story)) {
    for (const use of placedUses(text.prose, story)) {
      const used = usedRecord(use, story);
      used?.record.usedIn.push(placeOf(text, use, used.component.fragment?.(used.id)));
    }
  }
}

/** Sorts the records of each topic by their first use in the text. Unused records come last. */
export function orderTopics(story: Story): void {
  const order = new Map<unknown, number>();
  for (const use of textsOf(story).flatMap(({ prose }) => prose.uses)) {
    const record = usedRecord(use, story)?.record;
    if (record && !order.has(record)) order.set(record, order.size);
  }
  const byUse = (a: unknown, b: unknown) =>
    (order.get(a) ?? order.size) - (order.get(b) ?? order.size);
  for (const topic of story.topics.values()) {
    topic.claims.sort(byUse);
    topic.quotations.sort(byUse);
    topic.figures.sort(byUse);
  }
}
