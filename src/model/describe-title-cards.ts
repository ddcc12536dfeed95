import type { TitleCard } from './card.ts';
import { compareAccounts } from './compare-accounts.ts';
import { countDisputed, countStandings } from './count-standings.ts';
import { countPerson, introducePerson } from './describe-person.ts';
import { describeRow } from './describe-row.ts';
import { voiceOfPerson } from './describe-voice.ts';
import { countOf } from '../labels/grammar.ts';
import { labels } from '../labels/labels.ts';
import type { Claim, Person, Topic } from './records.ts';
import type { Chapter, Part, Story } from './story.ts';
import { sumUpPart } from './sum-up-part.ts';
import { typeset } from './typeset.ts';

/** How many of its counts the card of a voice tells. */
const TOLD_COUNTS = 2;

const barOf = (claims: readonly Claim[]): TitleCard['bar'] =>
  countStandings(claims).map(({ standing, count }) => ({ standing, count }));

/** How many claims there are, and how many of them are disputed; nothing of none. */
function countClaims(claims: readonly Claim[]): string {
  if (claims.length === 0) return '';
  const [disputed] = countDisputed(claims);
  const all = countOf(claims.length, 'claim');
  return disputed ? labels().claims.someDisputed(all, disputed.count) : all;
}

/** The card of a chapter: its answer, and how the claims hold on which it rests. */
export function describeChapterCard({ site }: Story, chapter: Chapter): TitleCard {
  const { part, title, summary, claims, address } = chapter;
  return {
    kind: 'title',
    page: address,
    site: site.title,
    label: `${part.title}, ${labels().texts.place(part.chapters.indexOf(chapter) + 1, part.chapters.length)}`,
    title,
    sentence: typeset(summary),
    bar: barOf(claims),
    foot: countClaims(claims),
  };
}

/** The card of a part: what it tells, and how the claims of its chapters hold. */
export function describePartCard({ site, parts }: Story, part: Part): TitleCard {
  const { claims } = sumUpPart(part.chapters);
  return {
    kind: 'title',
    page: part.address,
    site: site.title,
    label: labels().texts.partPlace(parts.indexOf(part) + 1, parts.length),
    title: part.title,
    sentence: typeset(part.summary),
    bar: barOf(claims),
    foot: [countOf(part.chapters.length, 'chapter'), countClaims(claims)]
      .filter(Boolean)
      .join(', '),
  };
}

/** The card of a topic: who speaks of it, and how its claims hold. */
export function describeTopicCard({ site, topics, accounts }: Story, topic: Topic): TitleCard {
  return {
    kind: 'title',
    page: topic.address,
    site: site.title,
    label: labels().texts.topicPlace([...topics.keys()].indexOf(topic.id) + 1, topics.size),
    title: topic.title,
    sentence: describeRow(compareAccounts(topic, [...accounts.values()])),
    bar: barOf(topic.claims),
    foot: countClaims(topic.claims),
  };
}

/** The card of a voice: who it is, and how the claims hold that stand on its word. */
export function describePersonCard({ site }: Story, person: Person): TitleCard {
  const introduction = introducePerson(person);
  const voice = voiceOfPerson(person);
  return {
    kind: 'title',
    page: person.address,
    site: site.title,
    label: person.side?.name ?? labels().lists.people.title,
    voice,
    title: voice.name,
    sentence: introduction === `${person.name}.` ? '' : introduction,
    bar: barOf(person.claims),
    foot: countPerson(person, 0)
      .slice(0, TOLD_COUNTS)
      .map(({ words }) => words)
      .join(', '),
  };
}

/** The card of a site whose home page has no picture of calls. */
export const describeSiteCard = ({ site }: Story): TitleCard => ({
  kind: 'title',
  page: '/',
  site: site.title,
  label: site.dateline,
  title: site.title,
  sentence: site.description,
  bar: [],
  foot: '',
});
