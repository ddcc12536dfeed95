import type { PassageKind } from '../model/passage.ts';
import type { Plan, Term } from './plan.ts';
import {
  ABSENT_WEIGHT,
  AMOUNTS,
  ASKED,
  DAY_WEIGHT,
  EXACT,
  KIND_WEIGHT,
  LEAST_OF_BEST,
  NAMED,
  NAME_AND_OFFICE,
  NAMES,
  NEAR_WEIGHT,
  PART_OF_NAME,
  SHARE_POWER,
  SMOOTHING,
  TITLE_SHARE,
  TITLE_WEIGHT,
  WANTED_KIND,
  WHOLE_SHARE,
} from './rank-weights.ts';
import { weighSubjects } from './rank-subjects.ts';
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

/** What a record of a name that was typed, with other words or in part, is worth. */
function nameWeight({ kind }: Row, share: number, words: number): number {
  if (share < WHOLE_SHARE) return PART_OF_NAME;
  return kind === 'person' && words > 1 ? NAME_AND_OFFICE : 1;
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
  const named = NAMES.has(row.kind) && titled > 0 ? nameWeight(row, share, terms.length) : 1;
  return { share, score: score * KIND_WEIGHT[row.kind] * absent * named };
}

const isAmount = ({ alternatives, day }: Term): boolean =>
  day === undefined && /^\d[\d.,]*$/u.test(alternatives[0]?.words ?? '');

/** The kinds that a query is after; none if any will do. */
function wantedKinds({ terms }: Plan): ReadonlySet<PassageKind> | undefined {
  if (terms.some(({ isRequired }) => isRequired)) return EXACT;
  return terms.some(isAmount) ? AMOUNTS : undefined;
}

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
  const asked = terms.filter((_, index) => (plan.terms[index]?.weight ?? 0) >= 1);
  const bySubject = weighSubjects(
    asked.map(({ found }) => found),
    rows,
  );
  const candidates = new Set(terms.flatMap(({ found }) => [...found.keys()]));
  const ranked = [...candidates]
    .filter((passage) => !excluded.has(passage))
    .filter((passage) => required.every(({ found }) => found.has(passage)))
    .flatMap((passage): Ranked[] => {
      const row = rows[passage];
      if (!row) return [];
      const { share, score } = scoreOf(row, terms, passage, whole);
      const isAsked = row.kind !== 'person' && row.speakers.some((each) => voices.has(each));
      const byVoice = isAsked || (plan.asksWhat && NAMES.has(row.kind)) ? ASKED : 1;
      const wanted = kinds?.has(row.kind) === true ? WANTED_KIND : 1;
      const named = plan.named.includes(passage) ? NAMED : 0;
      return [{ passage, share, score: bySubject(row, score) * byVoice * wanted + named }];
    });
  const best = Math.max(0, ...ranked.map(({ share }) => share));
  return ranked
    .filter(({ share, score }) => share >= best * LEAST_OF_BEST || score >= NAMED)
    .toSorted((a, b) => b.score - a.score || a.passage - b.passage);
}
