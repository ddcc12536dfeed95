import { buildRecords } from './build-records.ts';
import { buildTexts } from './build-texts.ts';
import { type Entries, byId, found } from './entries.ts';
import type { Examined, Site, Story } from './story.ts';
import { listSourceUses } from './list-source-uses.ts';
import { orderTopics, placeUses } from './place-uses.ts';
import { routes } from './routes.ts';
import { orderChapters } from './order-chapters.ts';

/** Joins all entries into one story and computes what follows from them. Unknown references are left out. */
export function buildStory(entries: Entries): Story {
  const site = entries.site[0]?.data as Site;
  const records = buildRecords(entries, site);
  const texts = buildTexts(entries, site, records);
  const examined = entries.examined.flatMap(({ id, data }): Examined[] => {
    const source = records.sources.get(data.source);
    if (!source) return [];
    const statements = data.statements.map((statement) => ({
      ...statement,
      claims: found(records.claims, statement.claims),
    }));
    return [{ ...data, id, address: routes.examined(id), source, statements }];
  });
  const story: Story = {
    site,
    ...records,
    ...texts,
    examined: byId(examined),
    corrections: byId(entries.corrections.map(({ id, data }) => ({ ...data, id }))),
  };
  placeUses(story);
  orderTopics(story);
  listSourceUses(story);
  orderChapters(story);
  return story;
}
