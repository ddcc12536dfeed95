import { type Entries, byId, found } from './entries.ts';
import { buildClaims } from './build-claims.ts';
import type {
  Account,
  Figure,
  Person,
  Quotation,
  Site,
  Source,
  Story,
  StoryEvent,
  Term,
  Topic,
} from './story.ts';
import { traceChain } from './trace-chain.ts';

/** The records, joined; texts are joined after them. */
export type Records = Pick<
  Story,
  | 'sources'
  | 'people'
  | 'topics'
  | 'accounts'
  | 'quotations'
  | 'claims'
  | 'events'
  | 'terms'
  | 'figures'
>;

const buildSources = (entries: Entries): Map<string, Source> =>
  byId(entries.sources.map(({ id, data }) => ({ ...data, id, uses: [] })));

const buildPeople = (entries: Entries, site: Site): Map<string, Person> =>
  byId(
    entries.people.map(({ id, data }) => ({
      ...data,
      id,
      short: data.short ?? data.name,
      side: site.sides.find((side) => side.id === data.side),
      account: undefined,
      usedIn: [],
      quotations: [],
      claims: [],
      events: [],
      numbers: [],
    })),
  );

const byOrder = (a: { order: number }, b: { order: number }) => a.order - b.order;

const buildTopics = (entries: Entries): Map<string, Topic> =>
  byId(
    entries.topics
      .map(({ id, data }) => ({ ...data, id, claims: [], quotations: [], figures: [] }))
      .toSorted(byOrder),
  );

function buildAccounts(
  entries: Entries,
  people: ReadonlyMap<string, Person>,
): Map<string, Account> {
  const accounts = entries.accounts.map(({ id, data }) => ({
    ...data,
    id,
    voices: found(people, data.voices),
  }));
  for (const account of accounts) for (const voice of account.voices) voice.account ??= account;
  return byId(accounts.toSorted(byOrder));
}

type Parts = Pick<Records, 'sources' | 'people' | 'topics'>;

function buildQuotations(
  entries: Entries,
  { sources, people, topics }: Parts,
): Map<string, Quotation> {
  const quotations = entries.quotations.flatMap(({ id, data }): Quotation[] => {
    const speaker = people.get(data.speaker);
    if (!speaker) return [];
    const via = found(people, data.via);
    const wordings = data.wordings.map((wording) => ({
      ...wording,
      by: wording.by === 'speaker' ? undefined : people.get(wording.by),
      sources: found(sources, wording.sources),
    }));
    const account = [...via.toReversed(), speaker].find((hand) => hand.account)?.account;
    const chain = traceChain(speaker, via, wordings[0], people);
    return [
      {
        ...data,
        id,
        speaker,
        via,
        wordings,
        topic: topics.get(data.topic),
        account,
        chain,
        claims: [],
        usedIn: [],
      },
    ];
  });
  for (const quotation of quotations) {
    quotation.topic?.quotations.push(quotation);
    quotation.speaker.quotations.push(quotation);
  }
  return byId(quotations);
}

function buildEvents(
  entries: Entries,
  records: Pick<Records, 'people' | 'claims' | 'sources'>,
): Map<string, StoryEvent> {
  const events = entries.events.map(({ id, data }) => ({
    ...data,
    id,
    people: found(records.people, data.people),
    claims: found(records.claims, data.claims),
    sources: found(records.sources, data.sources),
  }));
  for (const event of events) {
    for (const person of event.people) person.events.push(event);
    for (const claim of event.claims) claim.events.push(event);
  }
  return byId(
    events.toSorted((a, b) => `${a.date}${a.time ?? ''}`.localeCompare(`${b.date}${b.time ?? ''}`)),
  );
}

const buildTerms = (entries: Entries, sources: ReadonlyMap<string, Source>): Map<string, Term> =>
  byId(
    entries.terms
      .map(({ id, data }) => ({ ...data, id, sources: found(sources, data.sources), usedIn: [] }))
      .toSorted((a, b) => a.name.localeCompare(b.name, 'en')),
  );

function buildFigures(entries: Entries, { sources, people, topics }: Parts): Map<string, Figure> {
  const figures = entries.figures.map(({ id, data }): Figure => {
    const points = data.points.map((point) => ({
      ...point,
      by: found(people, point.by),
      sources: found(sources, point.sources),
    }));
    const inOrder = points.toSorted((a, b) => a.date.localeCompare(b.date));
    return { ...data, id, topic: topics.get(data.topic), points: inOrder, usedIn: [] };
  });
  for (const figure of figures) {
    figure.topic?.figures.push(figure);
    for (const point of figure.points)
      for (const voice of point.by) voice.numbers.push({ figure, point });
  }
  return byId(figures);
}

/** Joins the records to one another, each reference also entered at the record it points at. */
export function buildRecords(entries: Entries, site: Site): Records {
  const sources = buildSources(entries);
  const people = buildPeople(entries, site);
  const topics = buildTopics(entries);
  const accounts = buildAccounts(entries, people);
  const quotations = buildQuotations(entries, { sources, people, topics });
  const claims = buildClaims(entries, { sources, people, topics, quotations });
  return {
    sources,
    people,
    topics,
    accounts,
    quotations,
    claims,
    events: buildEvents(entries, { people, claims, sources }),
    terms: buildTerms(entries, sources),
    figures: buildFigures(entries, { sources, people, topics }),
  };
}
