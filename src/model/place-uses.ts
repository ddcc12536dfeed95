import type { ComponentUse, Prose } from './parse-prose.ts';
import { fragments } from './routes.ts';
import type { Place, Story } from './story.ts';

interface TextWithPlace {
  address: string;
  title: string;
  prose: Prose;
}

/** The map of a story that a component's `id` is looked up in, and the fragment its first use carries. */
const targets: Record<
  string,
  {
    collection: 'claims' | 'quotations' | 'figures' | 'notes' | 'terms' | 'people';
    fragment?: (id: string) => string;
  }
> = {
  Claim: { collection: 'claims', fragment: fragments.claim },
  Quote: { collection: 'quotations', fragment: fragments.quotation },
  Q: { collection: 'quotations', fragment: fragments.quotation },
  Figure: { collection: 'figures', fragment: fragments.figure },
  Note: { collection: 'notes', fragment: fragments.noteReference },
  Term: { collection: 'terms' },
  Person: { collection: 'people' },
};

function placeOf(text: TextWithPlace, use: ComponentUse, fragment: string | undefined): Place {
  const section = text.prose.sections.find(({ id }) => id !== undefined && id === use.section);
  const anchor = fragment ?? section?.id;
  return {
    address: anchor ? `${text.address}#${anchor}` : text.address,
    page: text.title,
    section: section?.title,
  };
}

/** Enters every use of a record in a chapter or page at the record: one place a text, the first use. */
export function placeUses(story: Story): void {
  const texts: TextWithPlace[] = [...story.chapters, ...story.pages.values()];
  for (const text of texts) {
    const seen = new Set<string>();
    for (const use of text.prose.uses) {
      const target = targets[use.name];
      const id = use.props['id'];
      if (!target || typeof id !== 'string' || seen.has(`${target.collection} ${id}`)) continue;
      seen.add(`${target.collection} ${id}`);
      story[target.collection].get(id)?.usedIn.push(placeOf(text, use, target.fragment?.(id)));
    }
  }
}

/** Puts what a topic holds in the order in which the text first uses it, what it does not use last. */
export function orderTopics(story: Story): void {
  const order = new Map<unknown, number>();
  for (const { prose } of [...story.chapters, ...story.pages.values()]) {
    for (const { name, props } of prose.uses) {
      const target = targets[name];
      const record = target && story[target.collection].get(String(props['id']));
      if (record && !order.has(record)) order.set(record, order.size);
    }
  }
  const byUse = (a: unknown, b: unknown) =>
    (order.get(a) ?? order.size) - (order.get(b) ?? order.size);
  for (const topic of story.topics.values()) {
    topic.claims.sort(byUse);
    topic.quotations.sort(byUse);
    topic.figures.sort(byUse);
  }
}
