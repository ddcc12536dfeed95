import type { Claim, Source } from './records.ts';
import type { Chapter } from './story.ts';

/** What some chapters rest on together. */
export interface PartSum {
  /** Their claims, each once, in order of first use. */
  claims: Claim[];
  /** Their sources, each once. */
  sources: Source[];
  /** The days on which the first and the last of them were checked. */
  checked: { from: string; until: string };
}

/** Sums up what the chapters of a part rest on. */
export function sumUpPart(chapters: readonly Chapter[]): PartSum {
  const days = chapters.map(({ checked }) => checked).toSorted();
  return {
    claims: [...new Set(chapters.flatMap(({ claims }) => claims))],
    sources: [...new Set(chapters.flatMap(({ sources }) => sources.map(({ source }) => source)))],
    checked: { from: days[0] ?? '', until: days.at(-1) ?? '' },
  };
}
