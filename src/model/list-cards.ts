import { type Card } from './card.ts';
import { describeCallsCard } from './describe-calls-card.ts';
import {
  describeChapterCard,
  describePartCard,
  describePersonCard,
  describeSiteCard,
  describeTopicCard,
} from './describe-title-cards.ts';
import { describeClaimCard, describeQuotationCard } from './describe-word-cards.ts';
import { sharedClaims } from './shared-claims.ts';
import type { Story } from './story.ts';

const listCards = (story: Story): Card[] => {
  const { calls } = story.pages.get('home') ?? {};
  return [
    calls ? describeCallsCard(story, calls) : describeSiteCard(story),
    ...story.parts.map((part) => describePartCard(story, part)),
    ...story.chapters.map((chapter) => describeChapterCard(story, chapter)),
    ...[...story.topics.values()].map((topic) => describeTopicCard(story, topic)),
    ...[...story.people.values()].map((person) => describePersonCard(story, person)),
    ...[...story.quotations.values()].map((words) => describeQuotationCard(story, words)),
    ...sharedClaims(story).map((claim) => describeClaimCard(story, claim)),
  ];
};

/** The cards of a story, kept because every page asks for its own. */
const known = new WeakMap<Story, ReadonlyMap<string, Card>>();

/** Every card of a story, by the address of its page. */
export function cardsOf(story: Story): ReadonlyMap<string, Card> {
  const cards = known.get(story) ?? new Map(listCards(story).map((card) => [card.page, card]));
  known.set(story, cards);
  return cards;
}

/** The card of a page: its own, or that of the home page. */
export const cardOf = (story: Story, page: string | undefined): Card | undefined =>
  cardsOf(story).get(page ?? '/') ?? cardsOf(story).get('/');
