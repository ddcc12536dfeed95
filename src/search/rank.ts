import type { PassageKind } from '../model/passage.ts';
import type { Plan, Term } from './plan.ts';
import type { Row } from './table.ts';

/** Where the engine first finds some words in each passage, as the number of a word in its text. */
export type Hits = ReadonlyMap<number, number>;

/** A passage with what decides its place. */
export interface Ranked {
  passage: number;
  score: number;
  /** What share of the query's weight it has. */
  share: number;
}

/** What kinds of passages answer a reader best, the words being equal. */
const KIND_WEIGHT: Readonly<Record<PassageKind, number>> = {
  chapter: 1.14,
  topic: 1.12,
  person: 1.08,
  term: 1.1,
  place: 1.08,
  part: 1,
  passage: 1.04,
  quotation: 1,
  figure: 1,
  event: 0.98,
  note: 0.97,
  claim: 0.97,
  statement: 0.93,
  source: 0.45,
};

/** What is there comes before what was looked for and not found. */
const ABSENT_WEIGHT = 0.8;

/** Part of the words is worth less than its share: two of three are about half as good. */
const SHARE_POWER = 1.5;
const TITLE_WEIGHT = 0.5;

/** Of which kinds a title tells less: it is a name, looked up as a whole, or a record's page. */
const TITLE_SHARE: Readonly<Partial<Record<PassageKind, number>>> = {
  person: 0.3,
  term: 0.6,
  place: 0.6,
  note: 0.5,
  claim: 0.7,
  quotation: 0.5,
  source: 0.5,
};
const NEAR_WEIGHT = 0.15;

/** What is explained comes first for *what is …?*, somebody's words for *what did … say?* */
const ASKED = 1.25;

/** The record of the very name that was typed comes before everything else. */
const NAMED = 10;

/** What has less than this part of the best share is not shown. */
const LEAST_OF_BEST = 0.5;

/** So many passages are added to those of a word, so that the rarest do not decide alone. */
const SMOOTHING = 6;

/** What is of the very day that was typed is worth so much more. */
const DAY_WEIGHT: Readonly<Partial<Record<PassageKind, number>>> = {
  event: 0.3,
  claim: 0.15,
  quotation: 0.1,
};

/** How well a term is answered in each passage, and where. */
interface TermHits {
  weight: number;
  isRequired: boolean;
  day: string | undefined;
  found: ReadonlyMap<number, { strength: number; at: number }>;
}

function gather(term: Term, ask: (words: string) => Hits, rows: readonly Row[]): TermHits {
  const found = new Map<number, { strength: number; at: number }>();
  for (const { words, strength } of term.alternatives)
    for (const [passage, at] of ask(words)) {
      const known = found.get(passage);
      if (!known || known.strength < strength) found.set(passage, { strength, at });
    }
  // What is only in the titles of sources is no word of the edition.
  const own = [...found.keys()].filter((passage) => rows[passage]?.kind !== 'source').length;
  const rareness = own === 0 ? 1 : 1 + Math.log((rows.length + 1) / (own + SMOOTHING));
  return { weight: term.weight * rareness, isRequired: term.isRequired, day: term.day, found };
}

/** How near each other words are: 1 if they follow each other. */
function nearness(places: readonly number[]): number {
  if (places.length < 2) return 0;
  const span = Math.max(...places) - Math.min(...places) + 1;
  return Math.min(1, places.length / span);
}

function scoreOf(row: Row, terms: readonly TermHits[], passage: number, whole: number) {
  let covered = 0;
  let titled = 0;
  let inTitle = 0;
  const places: number[] = [];
  for (const { weight, found } of terms) {
    const hit = found.get(passage);
    if (!hit) continue;
    covered += weight * hit.strength;
    if (hit.at < row.titleWords) {
      titled += weight * hit.strength;
      inTitle += 1;
    } else if (hit.at < Infinity) places.push(hit.at);
  }
  const ofDay = terms.some(({ day }) => day !== undefined && row.day?.endsWith(day) === true);
  const share = covered / whole;
  const title = (titled / whole) * Math.sqrt(inTitle / Math.max(1, row.titleWords));
  const near = nearness(places) * (places.length / terms.length);
  const score =
    share ** SHARE_POWER +
    TITLE_WEIGHT * title * (TITLE_SHARE[row.kind] ?? 1) +
    NEAR_WEIGHT * near +
    (ofDay ? (DAY_WEIGHT[row.kind] ?? 0) : 0);
  const absent = row.standing === 'looked for, not found' ? ABSENT_WEIGHT : 1;
  const ofOther = NAMES.has(row.kind) && share < WHOLE_SHARE && titled > 0 ? PART_OF_NAME : 1;
  return { share, score: score * KIND_WEIGHT[row.kind] * absent * ofOther };
}

/** Kinds of records that have a name, of which only the whole name is meant. */
const NAMES: ReadonlySet<PassageKind> = new Set(['person', 'term', 'place']);

/** A record whose name is only in part what was typed may be that of somebody else. */
const PART_OF_NAME = 0.6;
const WHOLE_SHARE = 0.99;

/** What kinds a reader of exact words, and of an amount, is looking for, and how much it counts. */
const EXACT: ReadonlySet<PassageKind> = new Set(['quotation']);
const AMOUNTS: ReadonlySet<PassageKind> = new Set(['claim', 'figure']);
const WANTED_KIND = 1.15;

const isAmount = ({ alternatives, day }: Term): boolean =>
  day === undefined && /^\d[\d.,]*$/u.test(alternatives[0]?.words ?? '');

/** The kinds that a query is after; none if any will do. */
function wantedKinds({ terms }: Plan): ReadonlySet<PassageKind> | undefined {
  if (terms.some(({ isRequired }) => isRequired)) return EXACT;
  return terms.some(isAmount) ? AMOUNTS : undefined;
}

const isExplained = ({ kind }: Row): boolean =>
  kind === 'term' || kind === 'place' || kind === 'person';

/**
 * Puts the passages that answer a plan in order, best first. Words may be missing: a passage counts
 * by how much of the query's weight it has, rare words weighing more.
 * @param ask where the engine finds some words.
 */
export function rank(plan: Plan, rows: readonly Row[], ask: (words: string) => Hits): Ranked[] {
  const terms = plan.terms.map((term) => gather(term, ask, rows));
  const whole = terms.reduce((sum, { weight }) => sum + weight, 0);
  const required = terms.filter(({ isRequired }) => isRequired);
  const excluded = new Set(plan.excluded.flatMap((words) => [...ask(words).keys()]));
  const kinds = wantedKinds(plan);
  const voices = new Set(plan.asked.flatMap((passage) => rows[passage]?.speakers ?? []));
  const candidates = new Set(terms.flatMap(({ found }) => [...found.keys()]));
  const ranked = [...candidates]
    .filter((passage) => !excluded.has(passage))
    .filter((passage) => required.every(({ found }) => found.has(passage)))
    .flatMap((passage): Ranked[] => {
      const row = rows[passage];
      if (!row) return [];
      const { share, score } = scoreOf(row, terms, passage, whole);
      const isAsked = row.kind !== 'person' && row.speakers.some((each) => voices.has(each));
      const asked = isAsked || (plan.asksWhat && isExplained(row)) ? ASKED : 1;
      const wanted = kinds?.has(row.kind) === true ? WANTED_KIND : 1;
      const named = plan.named.includes(passage) ? NAMED : 0;
      return [{ passage, share, score: score * asked * wanted + named }];
    });
  const best = Math.max(0, ...ranked.map(({ share }) => share));
  return ranked
    .filter(({ share, score }) => share >= best * LEAST_OF_BEST || score >= NAMED)
    .toSorted((a, b) => b.score - a.score || a.passage - b.passage);
}
