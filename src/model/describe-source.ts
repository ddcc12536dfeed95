import { formatDate } from './format-date.ts';
import { languageName } from './language-name.ts';
import type { Source } from './records.ts';

/** What is known of a source, in a line: its date, language, kind, and how much was seen. */
export const describeSource = ({ date, language, kind, primary, label, seen }: Source): string =>
  [
    date ? formatDate(date) : 'date not found',
    languageName(language),
    kind,
    ...(primary ? ['primary'] : []),
    ...(label ? [label] : []),
    seen === 'whole' ? 'seen whole' : 'seen in excerpt',
  ].join(', ');

/** The host of a web address as readers know it: without `www.`, in letters of its script. */
export const hostOf = (webAddress: string): string =>
  new URL(webAddress).host.replace(/^(www|m|amp)\./u, '');
