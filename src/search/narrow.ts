import { type Choice, type Facet, type Filters, type SideTile, facets } from './answer.ts';
import type { Row, SearchData } from './table.ts';

/** The value of passages that nobody in particular says. */
export const NOBODY = 'nobody';

const isNobody = ({ value }: { value: string }) => Number(value === NOBODY);

/** The values of a facet that a row has. */
function valuesOf(row: Row, facet: Facet, { speakers }: SearchData): string[] {
  if (facet === 'speaker') {
    const ids = row.speakers.flatMap((each) => speakers[each]?.[0] ?? []);
    return ids.length > 0 ? ids : [NOBODY];
  }
  const value = row[facet];
  return value === undefined ? [] : [value];
}

/** Whether a row is left when results are narrowed, but for one facet if it is given. */
export function passes(row: Row, filters: Filters, data: SearchData, but?: Facet): boolean {
  return facets.every((facet) => {
    const chosen = filters[facet] ?? [];
    if (facet === but || chosen.length === 0) return true;
    return valuesOf(row, facet, data).some((value) => chosen.includes(value));
  });
}

/** The words for a value: the name of a speaker, the title of a part, otherwise the value. */
function wordsOf(facet: Facet, value: string, { speakers, titles }: SearchData): string {
  const speaker = facet === 'speaker' && speakers.find(([id]) => id === value);
  if (speaker) return speaker[1];
  return titles[`${facet} ${value}`] ?? value;
}

/** The tile of a speaker's side. */
export function tileOf({ speakers }: SearchData, index: number): SideTile | undefined {
  const [, , letter, color, side] = speakers[index] ?? [];
  return side ? { name: side, letter: letter ?? '', color: color ?? '' } : undefined;
}

/**
 * What results can be narrowed to, with how many there would be: the values that the results have,
 * the most frequent first, and those that are chosen.
 */
export function choicesOf(
  passages: readonly Row[],
  filters: Filters,
  data: SearchData,
): Record<Facet, Choice[]> {
  const choices = (facet: Facet): Choice[] => {
    const counts = new Map((filters[facet] ?? []).map((value) => [value, 0]));
    for (const row of passages)
      if (passes(row, filters, data, facet))
        for (const value of valuesOf(row, facet, data))
          counts.set(value, (counts.get(value) ?? 0) + 1);
    const made = [...counts].map(([value, count]): Choice => {
      const speaker = facet === 'speaker' ? data.speakers.findIndex(([id]) => id === value) : -1;
      return {
        value,
        words: wordsOf(facet, value, data),
        count,
        isChosen: filters[facet]?.includes(value) ?? false,
        side: tileOf(data, speaker),
      };
    });
    // Periods are in the order of time, which is that of their ids.
    return facet === 'period'
      ? made.toSorted((a, b) => a.value.localeCompare(b.value, 'en'))
      : made.toSorted(
          (a, b) =>
            isNobody(a) - isNobody(b) || b.count - a.count || a.words.localeCompare(b.words, 'en'),
        );
  };
  return Object.fromEntries(facets.map((facet) => [facet, choices(facet)])) as Record<
    Facet,
    Choice[]
  >;
}

/** Each way out of filters that hide everything: without one of its values, and without any. */
export function waysOut(passages: readonly Row[], filters: Filters, data: SearchData) {
  return facets.flatMap((facet) => {
    if ((filters[facet] ?? []).length === 0) return [];
    const rest = { ...filters, [facet]: [] };
    const count = passages.filter((row) => passes(row, rest, data)).length;
    const words = (filters[facet] ?? []).map((value) => wordsOf(facet, value, data)).join(', ');
    return count > 0 ? [{ facet, words, filters: rest, count }] : [];
  });
}
