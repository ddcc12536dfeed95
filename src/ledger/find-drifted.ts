import type { Published } from '../model/ledger.ts';
import type { ComponentUse, Prose } from '../model/prose.ts';
import type { Story } from '../model/story.ts';
import { pairsByAddress } from './find-lost.ts';
import { pairOfUse } from './list-pairs.ts';

/** An address in a text that is at another use than an edition published. */
export interface Drifted {
  passage: Published;
  text: Prose;
  /** The use that still stands in the published sentence. */
  use: ComponentUse;
}

/**
 * Addresses in texts that went over to another use of their record, while the sentence that an
 * edition published still stands: an earlier use was added, or passages changed places.
 */
export function findDrifted(story: Story): Drifted[] {
  const pairs = pairsByAddress(story);
  const texts = new Map(
    [...story.chapters, ...story.pages.values()].map(({ address, prose }) => [address, prose]),
  );
  return story.ledger.passages.flatMap((passage): Drifted[] => {
    const pair = pairs.get(passage.at);
    const text = texts.get(passage.at.split('#')[0] ?? '');
    if (!text || pair?.record !== passage.is || pair.words === passage.words) return [];
    const uses = text.uses.filter(
      (each) => pairOfUse(pair.page, each, story)?.record === passage.is,
    );
    const use = uses.find(({ sentence }) => sentence === passage.words);
    const isChosen = uses.some(({ props }) => props['here'] !== undefined);
    return use && !isChosen ? [{ passage, text, use }] : [];
  });
}
