import type { Change, EditionChanges, PageChanges } from '../model/changes.ts';
import { knownPlaces } from '../model/known-addresses.ts';
import type { Published } from '../model/ledger.ts';
import { routes } from '../model/routes.ts';
import type { Story } from '../model/story.ts';
import { wordOfKind } from '../model/word-of-kind.ts';
import { compareWords } from './compare-words.ts';
import { type Register, type Step, pageOf, stepsOf, tellingSteps } from './edition-steps.ts';
import { outcomeOf, pairsByAddress } from './find-lost.ts';
import { publishEdition } from './publish-edition.ts';
import { listMoves } from './list-moves.ts';
import { followMoves } from './resolve-moves.ts';

/** What a kind of record is called where it is printed. */
const NAMES: Readonly<Record<string, string>> = {
  section: 'heading',
  list: 'page',
  chapter: 'page',
  topic: 'page',
  person: 'page',
  examined: 'page',
  part: 'page',
};

function nameOf({ is, in: section }: Published): string {
  const [kind = ''] = is.split(' ', 1);
  return wordOfKind(kind === 'claim' && section !== undefined ? 'sentence' : (NAMES[kind] ?? kind));
}

/** Where a reader finds a passage, or what tells of it. */
function addressNow({ at, is, ...rest }: Published, { pairs, moves }: Register): string {
  const outcome = outcomeOf({ at, is, ...rest }, moves, pairs);
  if (outcome.kind === 'moved') return outcome.to;
  if (outcome.kind === 'here' || outcome.kind === 'retired') return at;
  // A paragraph that no edition has published yet has no address of its own.
  return rest.in ? `${pageOf(at)}#${rest.in}` : pageOf(at);
}

function changeOf(step: Step, register: Register): Change {
  const { passage, kind, before, after } = step;
  const fate = kind === 'retired' ? followMoves(passage.at, register.moves) : undefined;
  const isCompared = kind === 'reworded' || (kind === 'moved' && before !== after);
  const whole = (text: string) => (text ? [{ text, isOwn: false }] : []);
  const words = isCompared
    ? compareWords(before, after)
    : {
        before: whole(kind === 'retired' ? before : ''),
        after: whole(kind === 'added' ? after : ''),
      };
  return {
    kind,
    what: nameOf(passage),
    address: addressNow(passage, register),
    ...words,
    why: fate && 'retired' in fate ? fate.retired : undefined,
  };
}

function pagesOf(steps: readonly Step[], register: Register): PageChanges[] {
  return [...Map.groupBy(steps, ({ passage }) => pageOf(passage.at))].map(([address, inside]) => ({
    address,
    title:
      register.titles.get(address) ??
      register.ledger.passages.find(({ at }) => at === address)?.words ??
      address,
    changes: inside.map((step) => changeOf(step, register)),
  }));
}

/**
 * What every edition after the first changed, the latest first; before them what changed since the
 * last edition, if anything did. The page that prints this is left out.
 */
export function listChanges(story: Story): EditionChanges[] {
  const { editions } = story.ledger;
  if (editions.length === 0) return [];
  // What is there now is read as one more edition.
  const ledger = publishEdition(story, '');
  const titles = new Map(
    knownPlaces(story).map(({ address, names: [title = ''] }) => [address, title]),
  );
  const register = { ledger, moves: listMoves(story), pairs: pairsByAddress(story), titles };
  const steps = Map.groupBy(
    ledger.passages
      .filter(({ at }) => pageOf(at) !== routes.changes)
      .flatMap((passage) => stepsOf(passage, register)),
    ({ edition }) => edition,
  );
  return ledger.editions
    .slice(1)
    .map(({ number }) => ({
      edition: editions.find((edition) => edition.number === number),
      previous: number - 1,
      pages: pagesOf(tellingSteps(steps.get(number) ?? [], register), register),
    }))
    .filter(({ edition, pages }) => edition !== undefined || pages.length > 0)
    .toReversed();
}
