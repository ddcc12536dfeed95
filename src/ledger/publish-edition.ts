import type { Ledger, Published } from '../model/ledger.ts';
import type { Story } from '../model/story.ts';
import { type Pair, addressOf, listPairs } from './list-pairs.ts';
import { numberParagraphs } from './place-paragraphs.ts';

/** Every pair that an edition publishes: those of the story, with an id for each new paragraph. */
function pairsToPublish(story: Story): Pair[] {
  const pairs = new Map(listPairs(story).map((pair) => [addressOf(pair), pair]));
  for (const { address: page, prose } of story.chapters) {
    const ids = numberParagraphs(
      page,
      prose.paragraphs.map(({ words }) => words),
      story,
    );
    prose.paragraphs.forEach(({ words, section }, index) => {
      const fragment = ids[index] ?? '';
      // Set anew, so that paragraphs come in the order in which they stand.
      pairs.delete(`${page}#${fragment}`);
      const pair = { page, fragment, record: `paragraph ${fragment}`, words, section };
      pairs.set(addressOf(pair), pair);
    });
  }
  return [...pairs.values()];
}

/** What a ledger says of a pair after an edition. */
function publish(pair: Pair, earlier: Published | undefined, edition: number): Published {
  const { words, record, section } = pair;
  const place = { at: addressOf(pair), is: record, ...(section ? { in: section } : {}) };
  if (!earlier) return { ...place, words, since: edition, was: [] };
  const { since, was } = earlier;
  return words === earlier.words
    ? { ...place, words, since, was }
    : { ...place, words, since: edition, was: [...was, { words: earlier.words, since }] };
}

const isParagraph = ({ is }: Published): boolean => is.startsWith('paragraph ');

/**
 * Sorts by page, and in a page by id, so that a change is a change of a few lines; paragraphs come
 * last, in the order in which they stand, because that tells them from one another later.
 */
function inOrder(passages: readonly Published[]): Published[] {
  const places = new Map(passages.map((passage, index) => [passage, index]));
  const keyOf = ({ at }: Published) => at.split('#');
  return passages.toSorted((a, b) => {
    const [pageA = '', idA = ''] = keyOf(a);
    const [pageB = '', idB = ''] = keyOf(b);
    if (pageA !== pageB) return pageA < pageB ? -1 : 1;
    const kinds = Number(isParagraph(a)) - Number(isParagraph(b));
    if (kinds !== 0) return kinds;
    if (isParagraph(a)) return (places.get(a) ?? 0) - (places.get(b) ?? 0);
    return idA < idB ? -1 : 1;
  });
}

/**
 * The ledger after one more edition of a story: its pairs with their words, and all that earlier
 * editions published, what is gone with the edition that is the first without it.
 */
export function publishEdition(story: Story, date: string): Ledger {
  const { ledger } = story;
  const number = (ledger.editions.at(-1)?.number ?? 0) + 1;
  const earlier = new Map(ledger.passages.map((passage) => [passage.at, passage]));
  const present = pairsToPublish(story).map((pair) =>
    publish(pair, earlier.get(addressOf(pair)), number),
  );
  const isPresent = new Set(present.map(({ at }) => at));
  const gone = ledger.passages
    .filter(({ at }) => !isPresent.has(at))
    .map((passage) => ({ gone: number, ...passage }));
  return {
    editions: [...ledger.editions, { number, date }],
    passages: inOrder([...present, ...gone]),
  };
}
