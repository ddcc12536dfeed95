import { describeLength } from './describe-length.ts';
import { describePoint } from './describe-figure.ts';
import { describePerson } from './describe-person.ts';
import { capitalize } from './english.ts';
import { formatDate, formatDates } from './format-date.ts';
import { lists } from './site-navigation.ts';
import type { Passage } from './passage.ts';
import type {
  Claim,
  Figure,
  Person,
  Quotation,
  Source,
  StoryEvent,
  Term,
  Topic,
} from './records.ts';
import type { Chapter, Examined, Note, Part, Story } from './story.ts';

/** What most records have none of. */
const nothing = {
  names: [],
  about: '',
  place: '',
  part: undefined,
  speakers: [],
  standing: undefined,
  date: undefined,
  language: undefined,
} as const;

/** How many claims tell what a topic is about. */
const TELLING_CLAIMS = 4;

const sentences = (parts: readonly (string | null | undefined)[]): string =>
  parts
    .flatMap((part) => part?.trim() || [])
    .map((part) => (/[.!?…]["”’)\]]*$/u.test(part) ? part : `${part}.`))
    .join(' ');

const inParts = (story: Story, usedIn: readonly { address: string }[]): Pick<Passage, 'part'> => ({
  part: story.parts.find(({ id }) => usedIn.some(({ address }) => address.startsWith(`/${id}/`)))
    ?.id,
});

const ofPart = ({ address, title, chapters, id }: Part): Passage => ({
  ...nothing,
  address,
  kind: 'part',
  title,
  text: sentences(chapters.map((chapter) => chapter.title)),
  part: id,
});

const ofList = ({ title, href, holds }: (typeof lists)[number]): Passage => ({
  ...nothing,
  address: href,
  kind: 'part',
  title,
  text: sentences([capitalize(holds)]),
});

const ofChapter = ({ address, title, summary, short, part, prose }: Chapter): Passage => ({
  ...nothing,
  address,
  kind: 'chapter',
  title,
  text: `${summary} ${short.map(({ says }) => says).join(' ')}`,
  about: sentences(prose.sections.map((section) => section.title)),
  part: part.id,
});

const ofTopic = ({ address, title, claims }: Topic): Passage => ({
  ...nothing,
  address,
  kind: 'topic',
  title,
  text: sentences(
    claims
      .filter(({ standing }) => standing !== 'looked for, not found')
      .slice(0, TELLING_CLAIMS)
      .map(({ says }) => says),
  ),
});

const ofClaim = (story: Story, claim: Claim): Passage => ({
  ...nothing,
  ...inParts(story, claim.usedIn),
  address: claim.address,
  kind: 'claim',
  title: claim.topic.title,
  text: sentences([claim.says]),
  about: sentences(claim.lookedIn),
  place: 'Topics',
  speakers: claim.by,
  standing: claim.standing,
  date: claim.quotations[0]?.date ?? claim.events[0]?.date,
  language: claim.quotations[0]?.wordings[0]?.lang,
});

const ofQuotation = (story: Story, quotation: Quotation): Passage => ({
  ...nothing,
  ...inParts(story, quotation.usedIn),
  address: quotation.address,
  kind: 'quotation',
  title: `${quotation.speaker.name} on ${quotation.topic.title}`,
  text: sentences(
    quotation.wordings
      .flatMap(({ ours, words }) => [ours, words])
      .filter((words) => words !== undefined)
      .map((words) => `“${words.replaceAll('“', '‘').replaceAll('”', '’')}”`),
  ),
  about: sentences([quotation.occasion, quotation.date && formatDate(quotation.date)]),
  place: quotation.speaker.name,
  speakers: [quotation.speaker],
  standing: quotation.claims[0]?.standing,
  date: quotation.date ?? undefined,
  language: quotation.wordings[0]?.lang,
});

const ofNote = (story: Story, { address, title, kind, prose, usedIn }: Note): Passage => ({
  ...nothing,
  ...inParts(story, usedIn),
  address,
  kind: 'note',
  title,
  text: prose.sentences.map(({ text }) => text).join(' '),
  about: kind,
  place: 'Notes',
});

const ofEvent = (story: Story, event: StoryEvent): Passage => ({
  ...nothing,
  ...inParts(story, event.claims[0]?.usedIn ?? []),
  address: event.address,
  kind: 'event',
  title: event.title,
  text: sentences([
    `${event.approximate ? 'About ' : ''}${formatDates(event.date, event.until)}`,
    event.people.map(({ name }) => name).join(', '),
    describeLength(event, 'length not found'),
  ]),
  place: 'Timeline',
  speakers: event.people,
  standing: event.claims[0]?.standing,
  date: event.date,
});

const ofStatements = ({ title, statements }: Examined): Passage[] =>
  statements.map(({ address, number, says, verdict, reason, remark }) => ({
    ...nothing,
    address,
    kind: 'statement',
    title: `${title}, statement ${number}`,
    text: sentences([says, `It ${verdict}${reason ? `: ${reason}` : ''}`, remark]),
    place: title,
  }));

const ofFigure = (story: Story, figure: Figure): Passage => ({
  ...nothing,
  ...inParts(story, figure.usedIn),
  address: figure.address,
  kind: 'figure',
  title: figure.title,
  text: sentences(
    figure.points.map(
      (point) =>
        `${point.by.map(({ short }) => short).join(' and ')}, ${formatDate(point.date)}: ${describePoint(figure, point)}`,
    ),
  ),
  place: figure.topic.title,
  speakers: figure.points.flatMap(({ by }) => by),
});

const ofPerson = (story: Story, person: Person): Passage => ({
  ...nothing,
  ...inParts(story, person.usedIn),
  address: person.address,
  kind: 'person',
  title: person.name,
  names: [person.short, ...person.spellings],
  text: sentences([describePerson(person), ...person.offices.map(({ title }) => title)]),
  about: person.labels.map(({ words }) => words).join(', '),
  place: 'People',
  speakers: [person],
});

const ofTerm = (
  story: Story,
  { address, name, kind, definition, spellings, usedIn }: Term,
): Passage => ({
  ...nothing,
  ...inParts(story, usedIn),
  address,
  kind: kind === 'place' ? 'place' : 'term',
  title: name,
  names: spellings,
  text: definition,
  about: kind,
  place: 'Glossary',
});

const ofSource = (source: Source): Passage => ({
  ...nothing,
  address: source.address,
  kind: 'source',
  title: source.title ?? source.publisher,
  text: sentences([source.publisher, source.date && formatDate(source.date), source.remark]),
  place: 'Sources',
  date: source.date ?? undefined,
  language: source.language,
});

/**
 * Everything that can be found but the sections of texts, built from the records: first what has a
 * page, then the records, last the sources.
 */
export function listPassages(story: Story): Passage[] {
  const each = <Item>(
    items: ReadonlyMap<string, Item>,
    made: (story: Story, item: Item) => Passage,
  ) => [...items.values()].map((item) => made(story, item));
  return [
    ...story.parts.map(ofPart),
    ...lists.map(ofList),
    ...story.chapters.map(ofChapter),
    ...[...story.topics.values()].map(ofTopic),
    ...each(story.claims, ofClaim),
    ...each(story.quotations, ofQuotation),
    ...each(story.notes, ofNote),
    ...each(story.events, ofEvent),
    ...[...story.examined.values()].flatMap(ofStatements),
    ...each(story.figures, ofFigure),
    ...each(story.people, ofPerson),
    ...each(story.terms, ofTerm),
    ...[...story.sources.values()].map(ofSource),
  ];
}
