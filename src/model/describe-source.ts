import { labels } from '../labels/labels.ts';
import { formatPeriod } from './format-date.ts';
import { languageName } from './language-name.ts';
import type { Source } from './records.ts';

/**
 * What is known of a source, in a line: its author, its date, the place in it, its language, kind,
 * and how much was seen.
 */
export const describeSource = ({
  author,
  date,
  place,
  language,
  kind,
  primary,
  label,
  seen,
}: Source): string =>
  [
    ...(author ? [labels().sources.author(author)] : []),
    date ? formatPeriod(date) : labels().dates.dateNotFound,
    ...(place ? [place] : []),
    languageName(language),
    labels().sources.kinds[kind],
    ...(primary ? [labels().sources.primary] : []),
    ...(label ? [labels().sources.labels[label]] : []),
    seen === 'whole' ? labels().sources.seenWhole : labels().sources.seenInExcerpt,
  ].join(', ');

/** The host of a web address as readers know it: without `www.`, in letters of its script. */
export const hostOf = (webAddress: string): string =>
  new URL(webAddress).host.replace(/^(www|m|amp)\./u, '');
