import type { Published } from '../model/ledger.ts';
import type { Story } from '../model/story.ts';
import { type Pair, addressOf, listPairs } from './list-pairs.ts';
import { listMoves } from './list-moves.ts';
import { type Moves, followMoves } from './resolve-moves.ts';

/** What stands at the address of a published passage, or what became of it. */
export type Outcome =
  | { kind: 'here'; pair: Pair }
  | { kind: 'moved'; to: string }
  | { kind: 'retired'; why: string }
  | { kind: 'lost'; shows: string | undefined };

const byAddress = new WeakMap<Story, ReadonlyMap<string, Pair>>();

/** The pairs of a story by their address. Several checks ask for them, so they are kept. */
export function pairsByAddress(story: Story): ReadonlyMap<string, Pair> {
  const pairs =
    byAddress.get(story) ?? new Map(listPairs(story).map((pair) => [addressOf(pair), pair]));
  byAddress.set(story, pairs);
  return pairs;
}

const kindOf = (record: string): string => record.split(' ', 1)[0] ?? '';

/** What became of a passage that an edition has published. */
export function outcomeOf(
  passage: Published,
  moves: Moves,
  pairs: ReadonlyMap<string, Pair>,
): Outcome {
  const pair = pairs.get(passage.at);
  if (pair?.record === passage.is) return { kind: 'here', pair };
  const fate = followMoves(passage.at, moves);
  if (fate && 'retired' in fate) return { kind: 'retired', why: fate.retired };
  if (fate && (fate.isStated || pairs.get(fate.to)?.record === passage.is))
    return { kind: 'moved', to: fate.to };
  return { kind: 'lost', shows: pair?.record };
}

/** A published passage that is gone, and nothing says what became of it. */
export interface Lost {
  passage: Published;
  /** What its address shows now; undefined where it shows nothing. */
  shows: string | undefined;
  /** Where the same passage seems to stand now. */
  found: string | undefined;
}

const isText = ({ section }: Pair): boolean => section !== undefined;

/** Where a passage that is gone seems to stand: the same record, best with the same words. */
function findAgain(passage: Published, pairs: readonly Pair[], story: Story): string | undefined {
  const wasInText = passage.in !== undefined;
  const alike = pairs.filter(
    ({ record, words }) =>
      record === passage.is || (kindOf(record) === kindOf(passage.is) && words === passage.words),
  );
  const [best] = alike
    .filter(({ record }) => kindOf(record) !== 'paragraph')
    .map((pair) => ({
      pair,
      rank: Number(pair.words === passage.words) * 2 + Number(isText(pair) === wasInText),
    }))
    .toSorted((a, b) => b.rank - a.rank);
  if (best) return addressOf(best.pair);
  const text = story.chapters.find(({ prose }) =>
    prose.paragraphs.some(({ words }) => words === passage.words),
  );
  const paragraph = text?.prose.paragraphs.find(({ words }) => words === passage.words);
  return text && (paragraph?.section ? `${text.address}#${paragraph.section}` : text.address);
}

/**
 * The published passages that are gone without a word of what became of them. Those of a page that
 * is gone itself come after its own entry.
 */
export function findLost(story: Story): Lost[] {
  const moves = listMoves(story);
  const pairs = pairsByAddress(story);
  const lost = story.ledger.passages.flatMap((passage) => {
    const outcome = outcomeOf(passage, moves, pairs);
    return outcome.kind === 'lost' ? [{ passage, shows: outcome.shows }] : [];
  });
  const pages = new Set(lost.map(({ passage }) => passage.at).filter((at) => !at.includes('#')));
  return lost
    .filter(({ passage: { at } }) => !at.includes('#') || !pages.has(at.split('#')[0] ?? ''))
    .map(({ passage, shows }) => ({
      passage,
      shows,
      found: findAgain(passage, [...pairs.values()], story),
    }));
}
