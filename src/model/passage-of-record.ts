import { capitalize } from '../labels/grammar.ts';
import { labels } from '../labels/labels.ts';
import { describeLength } from './describe-length.ts';
import { describePoint } from './describe-figure.ts';
import { describePerson } from './describe-person.ts';
import { formatDate, formatDates, formatPeriod } from './format-date.ts';
import { inParts, sentences } from './passage-words.ts';
import { type Passage, plainPassage } from './passage.ts';
import { quoteMarks } from './quote-marks.ts';
import type { Claim, Figure, Person, Quotation, Source, StoryEvent, Term } from './records.ts';
import type { Examined, Note, Statement, Story } from './story.ts';

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
  asked: claim.questions,
  place: labels().lists.topics.title,
  speakers: claim.by,
  standing: claim.standing,
  date: claim.quotations[0]?.date ?? claim.events[0]?.date,
  language: claim.quotations[0]?.wordings[0]?.lang,
});

/** Words between marks; those that they quote get single ones. */
const quotedIn =
  ([open, close]: readonly [string, string]) =>
  (words: string): string =>
    `${open}${words.replaceAll('“', '‘').replaceAll('”', '’')}${close}`;

/** The words of somebody, in every language in which they were found. */
export const ofQuotation = (story: Story, quotation: Quotation): Passage => ({
  ...plainPassage,
  ...inParts(story, quotation.usedIn),
  address: quotation.address,
  kind: 'quotation',
  title: labels().voices.titled(quotation.speaker.name, quotation.topic.title),
  text: sentences(
    quotation.wordings
      .flatMap(({ ours, words }) => [ours, words])
      .filter((words) => words !== undefined)
      .map(quotedIn(quoteMarks(labels().language))),
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
  about: labels().texts.noteKinds[kind],
  place: labels().lists.notes.title,
});

/** When an event was, as a sentence begins with it. */
const whenOf = ({ date, until, approximate }: StoryEvent): string =>
  approximate
    ? capitalize(labels().dates.about(formatDates(date, until)))
    : formatDates(date, until);

/** What the evidence says of a statement, in a sentence. */
function verdictOf(verdict: Statement['verdict'], reason: Statement['reason']): string {
  const { verdicts, reasons, verdictOf: says } = labels().lists.examined;
  return says(verdicts[verdict], reason && reasons[reason]);
}

/** An event, by its day, who took part, and how long it lasted. */
export const ofEvent = (story: Story, event: StoryEvent): Passage => ({
  ...plainPassage,
  ...inParts(story, event.claims[0]?.usedIn ?? []),
  address: event.address,
  kind: 'event',
  title: event.title,
  text: sentences([
    whenOf(event),
    event.people.map(({ name }) => name).join(', '),
    describeLength(event, labels().dates.lengthNotFound),
  ]),
  place: labels().lists.timeline.title,
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
    title: labels().lists.examined.found(title, number),
    text: sentences([says, verdictOf(verdict, reason), remark]),
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
        `${point.by.map(({ short }) => short).join(labels().search.and)}, ${formatDate(point.date)}: ${describePoint(figure, point)}`,
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
  place: labels().lists.people.title,
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
  about: labels().lists.termKinds[kind],
  place: labels().lists.glossary.title,
});

/** A source, by its title and publisher. */
export const ofSource = (source: Source): Passage => ({
  ...plainPassage,
  address: source.address,
  kind: 'source',
  title: source.title ?? source.publisher,
  text: sentences([
    source.publisher,
    source.author,
    source.date && formatPeriod(source.date),
    source.remark,
  ]),
  place: labels().lists.sources.title,
  date: source.date ?? undefined,
  language: source.language,
});
