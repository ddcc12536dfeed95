import { describeLength } from './describe-length.ts';
import { describePoint } from './describe-figure.ts';
import { describePerson } from './describe-person.ts';
import { formatDate, formatDates } from './format-date.ts';
import { inParts, sentences } from './passage-words.ts';
import { type Passage, plainPassage } from './passage.ts';
import type { Claim, Figure, Person, Quotation, Source, StoryEvent, Term } from './records.ts';
import type { Examined, Note, Story } from './story.ts';

/* Each record as it is found: its words, whose they are, and what else it is found by. */

/** A claim, by what it says and where was looked. */
export const ofClaim = (story: Story, claim: Claim): Passage => ({
  ...plainPassage,
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

/** The words of somebody, in every language in which they were found. */
export const ofQuotation = (story: Story, quotation: Quotation): Passage => ({
  ...plainPassage,
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

/** A note, by its text. */
export const ofNote = (story: Story, { address, title, kind, prose, usedIn }: Note): Passage => ({
  ...plainPassage,
  ...inParts(story, usedIn),
  address,
  kind: 'note',
  title,
  text: prose.sentences.map(({ text }) => text).join(' '),
  about: kind,
  place: 'Notes',
});

/** An event, by its day, who took part, and how long it lasted. */
export const ofEvent = (story: Story, event: StoryEvent): Passage => ({
  ...plainPassage,
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

/** The statements of an examined document, each with what the evidence says of it. */
export const ofStatements = ({ title, statements }: Examined): Passage[] =>
  statements.map(({ address, number, says, verdict, reason, remark }) => ({
    ...plainPassage,
    address,
    kind: 'statement',
    title: `${title}, statement ${number}`,
    text: sentences([says, `It ${verdict}${reason ? `: ${reason}` : ''}`, remark]),
    place: title,
  }));

/** A figure, by each number that somebody gives. */
export const ofFigure = (story: Story, figure: Figure): Passage => ({
  ...plainPassage,
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

/** A voice, by its names and offices. */
export const ofPerson = (story: Story, person: Person): Passage => ({
  ...plainPassage,
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

/** A term or a place, by its meaning. */
export const ofTerm = (
  story: Story,
  { address, name, kind, definition, spellings, usedIn }: Term,
): Passage => ({
  ...plainPassage,
  ...inParts(story, usedIn),
  address,
  kind: kind === 'place' ? 'place' : 'term',
  title: name,
  names: spellings,
  text: definition,
  about: kind,
  place: 'Glossary',
});

/** A source, by its title and publisher. */
export const ofSource = (source: Source): Passage => ({
  ...plainPassage,
  address: source.address,
  kind: 'source',
  title: source.title ?? source.publisher,
  text: sentences([source.publisher, source.date && formatDate(source.date), source.remark]),
  place: 'Sources',
  date: source.date ?? undefined,
  language: source.language,
});
