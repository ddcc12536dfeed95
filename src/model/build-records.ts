import { buildClaims } from './build-claims.ts';
import { type Entries, byId, found } from './entries.ts';
import { byMoment } from './event-hours.ts';
import { termParts } from './list-parts.ts';
import type {
  Account,
  Figure,
  Person,
  Quotation,
  Records,
  Site,
  Source,
  StoryEvent,
  Term,
  Topic,
} from './records.ts';
import { placeSources, placeWords } from './place-on-parts.ts';
import { routes } from './routes.ts';
import { partsById } from './split-list.ts';
import { periodOf, periodsOf } from './timeline-periods.ts';
import { traceChain } from './trace-chain.ts';

/** The side that speaks through a publisher; undefined for one that is independent. */
const sideOf = (publisher: string | undefined, { notIndependent, sides }: Site) => {
  const listed = notIndependent.find((one) => one.publisher === publisher);
  return sides.find(({ id }) => id === listed?.side);
};

function buildSources(entries: Entries, site: Site): Map<string, Source> {
  const sources = byId(
    entries.sources.map(({ id, data }): Source => ({
      ...data,
      id,
      address: routes.source(id),
      webAddress: data.address,
      copyOf: undefined,
      side: sideOf(data.origin, site) ?? sideOf(data.publisher, site),
      uses: [],
    })),
  );
  for (const { id, data } of entries.sources) {
    const source = sources.get(id);
    if (source && data.copyOf) source.copyOf = sources.get(data.copyOf);
  }
  placeSources(sources);
  return sources;
}

function buildPeople(
  entries: Entries,
  site: Site,
  sources: ReadonlyMap<string, Source>,
): Map<string, Person> {
  const people = byId(
    entries.people.map(({ id, data }): Person => ({
      ...data,
      id,
      address: routes.person(id),
      short: data.short ?? data.name,
      side: site.sides.find((side) => side.id === data.side),
      sources: found(sources, data.sources),
      labels: [],
      account: undefined,
      usedIn: [],
      quotations: [],
      claims: [],
      events: [],
      numbers: [],
    })),
  );
  for (const { id, data } of entries.people) {
    for (const { words, by, sources: printed } of data.labels) {
      const chooser = people.get(by);
      if (chooser)
        people.get(id)?.labels.push({ words, by: chooser, sources: found(sources, printed) });
    }
  }
  return people;
}

const byOrder = (a: { order: number }, b: { order: number }) => a.order - b.order;

function buildTopics(entries: Entries): Map<string, Topic> {
  const topics = entries.topics.map(({ id, data }) => ({
    ...data,
    id,
    address: routes.topic(id),
    claims: [],
    quotations: [],
    figures: [],
  }));
  return byId(topics.toSorted(byOrder));
}

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

/** The records that quotations and figures are joined to. */
type Joined = Pick<Records, 'sources' | 'people' | 'topics'>;

function buildQuotations(entries: Entries, records: Joined): Map<string, Quotation> {
  const { sources, people, topics } = records;
  const quotations = entries.quotations.flatMap(({ id, fileName, data }): Quotation[] => {
    const speaker = people.get(data.speaker);
    const topic = topics.get(fileName);
    if (!speaker || !topic) return [];
    const via = found(people, data.via);
    const wordings = data.wordings.map((wording) => ({
      ...wording,
      by: wording.by === 'speaker' ? undefined : people.get(wording.by),
      sources: found(sources, wording.sources),
    }));
    const account = [...via.toReversed(), speaker].find((hand) => hand.account)?.account;
    const chain = traceChain(speaker, via, wordings[0]);
    const address = routes.quotation(speaker.id, id);
    const joined = { speaker, via, wordings, topic, account, chain };
    return [{ ...data, id, address, ...joined, claims: [], usedIn: [] }];
  });
  for (const quotation of quotations) {
    quotation.topic.quotations.push(quotation);
    quotation.speaker.quotations.push(quotation);
  }
  placeWords(people);
  return byId(quotations);
}

function buildEvents(
  entries: Entries,
  records: Pick<Records, 'people' | 'claims' | 'sources'>,
): Map<string, StoryEvent> {
  const periods = periodsOf(entries.events.map(({ data }) => data.date));
  const events = entries.events
    .map(({ id, data }) => ({
      ...data,
      id,
      address: routes.event(id, periodOf(data.date, periods)),
      people: found(records.people, data.people),
      claims: found(records.claims, data.claims),
      sources: found(records.sources, data.sources),
    }))
    .toSorted(byMoment);
  for (const event of events) {
    for (const person of event.people) person.events.push(event);
    for (const claim of event.claims) claim.events.push(event);
  }
  return byId(events);
}

function buildTerms(entries: Entries, sources: ReadonlyMap<string, Source>): Map<string, Term> {
  const parts = partsById(termParts(entries.terms.map(({ id, data: { name } }) => ({ id, name }))));
  const terms = entries.terms.map(({ id, data }) => ({
    ...data,
    id,
    address: routes.term(id, parts.get(id)),
    sources: found(sources, data.sources),
    usedIn: [],
  }));
  return byId(terms.toSorted((a, b) => a.name.localeCompare(b.name, 'en')));
}

function buildFigures(entries: Entries, records: Joined): Map<string, Figure> {
  const figures = entries.figures.flatMap(({ id, data }): Figure[] => {
    const topic = records.topics.get(data.topic);
    if (!topic) return [];
    const points = data.points.map((point) => ({
      ...point,
      by: found(records.people, point.by),
      sources: found(records.sources, point.sources),
    }));
    const inOrder = points.toSorted((a, b) => a.date.localeCompare(b.date, 'en'));
    const address = routes.figure(topic.id, id);
    return [{ ...data, id, address, topic, points: inOrder, usedIn: [] }];
  });
  for (const figure of figures) {
    figure.topic.figures.push(figure);
    for (const point of figure.points) {
      for (const voice of point.by) voice.numbers.push({ figure, point });
    }
  }
  return byId(figures);
}

/** Joins the records to one another. Each reference is also listed on the record it points to. */
export function buildRecords(entries: Entries, site: Site): Records {
  const sources = buildSources(entries, site);
  const people = buildPeople(entries, site, sources);
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
