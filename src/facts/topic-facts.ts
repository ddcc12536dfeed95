import { labels } from '../labels/labels.ts';
import type { Claim as ClaimFacts } from 'schema-dts';
import type { Claim, Topic } from '../model/records.ts';
import { routes } from '../model/routes.ts';
import type { Story } from '../model/story.ts';
import { type Facts, type Write, factsOf } from './facts.ts';

/**
 * A claim: what it says, who says so, where this edition prints it, and what it rests on. Whether
 * it is true is no field: this edition says on whose word it stands.
 */
const claimFacts = ({ says, address, by, usedIn, evidence }: Claim, write: Write): ClaimFacts => ({
  '@type': 'Claim',
  '@id': write(address),
  text: says,
  ...(by.length > 0 ? { author: by.map((voice) => ({ '@id': write(voice.address) })) } : {}),
  ...(usedIn.length > 0
    ? { appearance: usedIn.map((place) => ({ '@id': write(place.address) })) }
    : {}),
  ...(evidence.length > 0
    ? { citation: evidence.map((source) => ({ '@id': write(source.address) })) }
    : {}),
});

/** A topic with its claims. */
export const topicFacts = (topic: Topic, story: Story): Facts =>
  factsOf(
    topic,
    [{ title: labels().lists.topics.title, address: routes.topics }],
    story,
    (write) => [
      { '@type': 'CollectionPage', '@id': write(topic.address), name: topic.title },
      ...topic.claims.map((claim) => claimFacts(claim, write)),
    ],
  );
