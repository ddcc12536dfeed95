import type { Change } from '../model/changes.ts';
import type { Ledger, Published } from '../model/ledger.ts';
import type { pairsByAddress } from './find-lost.ts';
import { type Moves, followMoves } from './resolve-moves.ts';

/** The kind of what a passage shows. */
const kindOf = ({ is }: Published): string | undefined => is.split(' ', 1)[0];

/** What an edition did with a published passage. */
export interface Step {
  passage: Published;
  edition: number;
  kind: Change['kind'];
  before: string;
  after: string;
}

/** Everything that tells what became of passages. */
export interface Register {
  ledger: Ledger;
  moves: Moves;
  pairs: ReturnType<typeof pairsByAddress>;
  titles: ReadonlyMap<string, string>;
}

/** The address of the page that an address leads to. */
export const pageOf = (address: string): string => address.split('#')[0] ?? '';

/** What the editions did with a passage, one after the other. */
export function stepsOf(passage: Published, { moves }: Register): Step[] {
  const wordings = [...passage.was, passage];
  const said = wordings.map(({ words, since }, index): Step => {
    const before = wordings[index - 1]?.words;
    const kind = before === undefined ? 'added' : 'reworded';
    return { passage, edition: since, kind, before: before ?? '', after: words };
  });
  const { gone, words } = passage;
  const fate = followMoves(passage.at, moves);
  if (gone === undefined || !fate) return said;
  const kind = 'retired' in fate ? 'retired' : 'moved';
  return [...said, { passage, edition: gone, kind, before: words, after: '' }];
}

/** Where moved passages stand in an edition: nothing is added there. */
function targetsOf(steps: readonly Step[], { moves }: Register): Set<string> {
  const fates = steps
    .filter(({ kind }) => kind === 'moved')
    .map(({ passage }) => followMoves(passage.at, moves));
  return new Set(fates.flatMap((fate) => (fate && 'to' in fate ? fate.to : [])));
}

/** What a passage that moved says where it stands now. */
function withMove(step: Step, { moves, ledger }: Register): Step {
  const fate = step.kind === 'moved' ? followMoves(step.passage.at, moves) : undefined;
  const to = fate && 'to' in fate ? fate.to : undefined;
  const moved = ledger.passages.find(({ at }) => at === to);
  // Words of a paragraph are not those of the heading that leads to it.
  const isSame = moved && kindOf(moved) === kindOf(step.passage);
  return to === undefined ? step : { ...step, after: isSame ? moved.words : step.before };
}

const isWhole = ({ passage }: Step): boolean => !passage.at.includes('#');

const isParagraph = ({ passage }: Step): boolean => kindOf(passage) === 'paragraph';

const isInText = ({ passage }: Step): boolean => passage.in !== undefined;

/** Whether a passage only has another id on its page: for readers it is where it was. */
function isRenamed({ kind, passage, before, after }: Step, { moves }: Register): boolean {
  const fate = kind === 'moved' ? followMoves(passage.at, moves) : undefined;
  return (
    fate !== undefined && 'to' in fate && pageOf(fate.to) === pageOf(passage.at) && before === after
  );
}

/** Whether its page tells of a passage: it came or went whole, and the words are the same. */
function isToldByPage(step: Step, steps: readonly Step[]): boolean {
  const { kind, passage, before, after } = step;
  return (
    !isWhole(step) &&
    !(kind === 'moved' && before !== after) &&
    kind !== 'reworded' &&
    steps.some(
      (each) => isWhole(each) && each.kind === kind && each.passage.at === pageOf(passage.at),
    )
  );
}

/** Whether its section tells of a passage: both moved, the words the same. */
const isToldBySection = ({ kind, passage, before, after }: Step, steps: readonly Step[]): boolean =>
  kind === 'moved' &&
  before === after &&
  steps.some(
    (each) =>
      each.kind === 'moved' &&
      each.passage.is === `section ${passage.in}` &&
      pageOf(each.passage.at) === pageOf(passage.at),
  );

/** Whether a paragraph that seems new is one that moved. */
const isMovedParagraph = (step: Step, steps: readonly Step[]): boolean =>
  step.kind === 'added' &&
  isParagraph(step) &&
  steps.some((each) => each.kind === 'moved' && isParagraph(each) && each.before === step.after);

/** Whether its paragraph tells of a sentence. */
const isToldByParagraph = (step: Step, steps: readonly Step[]): boolean =>
  isInText(step) &&
  !isParagraph(step) &&
  (step.kind === 'reworded' || step.kind === 'added') &&
  steps.some(
    (each) =>
      isParagraph(each) &&
      pageOf(each.passage.at) === pageOf(step.passage.at) &&
      each.after.includes(step.after),
  );

/** Whether a record’s own page tells of it what a text tells, too. */
const isToldByRecord = (step: Step, steps: readonly Step[]): boolean =>
  isInText(step) &&
  steps.some(
    (each) =>
      !isInText(each) &&
      each.passage.is === step.passage.is &&
      each.kind === step.kind &&
      each.before === step.before &&
      each.after === step.after,
  );

/** The steps of an edition that readers are told, each once. */
export function tellingSteps(all: readonly Step[], register: Register): Step[] {
  const targets = targetsOf(all, register);
  const steps = all
    .filter(({ kind, passage }) => kind !== 'added' || !targets.has(passage.at))
    .map((step) => withMove(step, register))
    .filter((step) => !isRenamed(step, register));
  const tells = [
    isToldByPage,
    isToldBySection,
    isMovedParagraph,
    isToldByParagraph,
    isToldByRecord,
  ];
  return steps.filter((step) => !tells.some((isTold) => isTold(step, steps)));
}
