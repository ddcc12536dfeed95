import type { Correction, Story } from '../model/story.ts';
import { pairsByAddress } from './find-lost.ts';
import { listMoves } from './list-moves.ts';
import { followMoves } from './resolve-moves.ts';

/** A correction, and where the story says so. */
export interface Corrected {
  correction: Correction;
  /** Where what was corrected stands now, or what tells of it. */
  address: string;
  /** The passages that say so: what was corrected, and a claim on the page of its topic. */
  marks: string[];
}

/** The corrections of a story, the latest first. */
export function listCorrections(story: Story): Corrected[] {
  const pairs = pairsByAddress(story);
  const moves = listMoves(story);
  return [...story.corrections.values()]
    .toSorted((a, b) => b.date.localeCompare(a.date, 'en') || a.id.localeCompare(b.id, 'en'))
    .map((correction) => {
      const fate = followMoves(correction.address, moves);
      const address = fate && 'to' in fate ? fate.to : correction.address;
      const [kind, id = ''] = pairs.get(address)?.record.split(' ') ?? [];
      const claim = kind === 'claim' ? story.claims.get(id) : undefined;
      return { correction, address, marks: [...new Set([address, claim?.address ?? address])] };
    });
}
