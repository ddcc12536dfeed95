import { perLanguage } from '../labels/grammar.ts';
import { fold } from './fold.ts';
import { handOf } from './group-sources.ts';
import { languageName } from './language-name.ts';
import type { Source } from './records.ts';

/** A value that sources are chosen by, with how many have it. */
export interface FilterValue {
  /** As rows have it in their `data-is`. */
  key: string;
  words: string;
  count: number;
}

/** One question about sources, with its values. */
export interface SourceFilter {
  title: string;
  values: FilterValue[];
}

interface Question {
  title: string;
  answer: (source: Source) => string;
}

const questions = perLanguage(({ dates, sources }): readonly Question[] => [
  { title: sources.questions.language, answer: ({ language }) => languageName(language) },
  { title: sources.questions.kind, answer: ({ kind }) => sources.kinds[kind] },
  {
    title: sources.questions.report,
    answer: (source) => (handOf(source) === source.publisher ? sources.ownReport : sources.carried),
  },
  {
    title: sources.questions.near,
    answer: ({ primary }) => (primary ? sources.primary : sources.reports),
  },
  {
    title: sources.questions.seen,
    answer: ({ seen }) => (seen === 'whole' ? sources.whole : sources.excerpt),
  },
  {
    title: sources.questions.published,
    answer: ({ date }) => date?.slice(0, 4) ?? dates.dateNotFound,
  },
]);

const keyOf = (words: string): string =>
  fold(words)
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-|-$/gu, '');

/** What the row of a source says of itself, for the filters. */
export const filterKeysOf = (source: Source): string =>
  questions()
    .map(({ answer }) => keyOf(answer(source)))
    .join(' ');

/** What sources can be chosen by, the most frequent values first; nothing where all agree. */
export const listSourceFilters = (sources: readonly Source[]): SourceFilter[] =>
  questions()
    .map(({ title, answer }) => ({
      title,
      values: [...Map.groupBy(sources, answer)]
        .map(([words, group]) => ({ key: keyOf(words), words, count: group.length }))
        .toSorted((a, b) => b.count - a.count || a.words.localeCompare(b.words, 'en')),
    }))
    .filter(({ values }) => values.length > 1);
