import { buildRecords } from './build-records.ts';
import { buildTexts } from './build-texts.ts';
import { type Entries, byId, found } from './entries.ts';
import { type Ledger, NO_LEDGER } from './ledger.ts';
import { listSourceUses } from './list-source-uses.ts';
import { orderChapters } from './order-chapters.ts';
import { orderTopics, placeUses } from './place-uses.ts';
import type { Records } from './records.ts';
import { routes } from './routes.ts';
import type { Examined, Story } from './story.ts';

function buildExamined(entries: Entries, records: Records): Map<string, Examined> {
  const examined = entries.examined.flatMap(({ id, data }): Examined[] => {
    const source = records.sources.get(data.source);
    if (!source) return [];
    const statements = data.statements.map((statement, index) => ({
      ...statement,
      number: index + 1,
      address: routes.statement(id, statement.id),
      claims: found(records.claims, statement.claims),
    }));
    return [{ ...data, id, address: routes.examined(id), source, statements }];
  });
  return byId(examined);
}

/**
 * Joins all entries into one story and computes what follows from them. A reference to an unknown
 * record is left out: the checks report it.
 * @returns undefined if the content has no site record.
 */
export function buildStory(entries: Entries, ledger: Ledger = NO_LEDGER): Story | undefined {
  const site = entries.site[0]?.data;
  if (!site) return undefined;
  const records = buildRecords(entries, site);
  const story: Story = {
    site,
    ...records,
    ...buildTexts(entries, site, records),
    examined: buildExamined(entries, records),
    corrections: byId(entries.corrections.map(({ id, data }) => ({ ...data, id }))),
    ledger,
    moves: entries.moves[0]?.data ?? [],
    search: entries.search[0]?.data ?? { periods: [], forms: [], synonyms: [] },
    queries: entries.queries[0]?.data.queries ?? [],
  };
  placeUses(story);
  orderTopics(story);
  listSourceUses(story);
  orderChapters(story);
  return story;
}
