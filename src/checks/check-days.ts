import { daysBetween } from '../model/count-days.ts';
import type { Quotation, Source } from '../model/records.ts';
import { dateField } from '../schemas/fields.ts';
import {
  type Check,
  type CheckedContent,
  type CheckedEntry,
  entriesOf,
  fieldOf,
} from './checked-content.ts';
import { type Issue, issue } from './issue.ts';

/** The day that a field of an entry holds, if it is written and can be one. */
function dayIn({ data }: CheckedEntry, field: string): string | undefined {
  const day = (data as Record<string, unknown> | null)?.[field];
  return dateField.safeParse(day).success ? String(day) : undefined;
}

/** Days that a person has lived through before writing them down. */
const PAST: readonly [CheckedEntry['collection'], string][] = [
  ['site', 'asOf'],
  ['chapters', 'checked'],
  ['pages', 'checked'],
  ['sources', 'date'],
  ['sources', 'gone'],
  ['corrections', 'date'],
];

const findFuture = (content: CheckedContent): Issue[] =>
  PAST.flatMap(([collection, field]) =>
    entriesOf(content, collection).flatMap((entry): Issue[] => {
      const day = dayIn(entry, field);
      return day && day > content.today
        ? [issue('in-the-future', fieldOf(entry, field), { field, day })]
        : [];
    }),
  );

/** Days of what happened, which is told up to a day. */
const TOLD: readonly [CheckedEntry['collection'], string][] = [
  ['events', 'date'],
  ['events', 'until'],
  ['claims', 'date'],
  ['quotations', 'date'],
  ['sources', 'date'],
];

/** What is later than the day up to which facts are followed; sources may say that they are. */
function findLater(content: CheckedContent): Issue[] {
  // Without the site's own record nobody knows that day.
  if (!entriesOf(content, 'site').some(({ isSound }) => isSound)) return [];
  const { asOf } = content.story.site;
  return TOLD.flatMap(([collection, field]) =>
    entriesOf(content, collection).flatMap((entry): Issue[] => {
      const day = dayIn(entry, field);
      const isSource = collection === 'sources';
      if (!day || day <= asOf || (isSource && day > content.today)) return [];
      if (isSource && content.story.sources.get(entry.id)?.later) return [];
      const values = { field, day, asOf, mayBeLater: isSource };
      return [issue('after-the-edition', fieldOf(entry, field), values)];
    }),
  );
}

function checkCopy(entry: CheckedEntry, source: Source | undefined): Issue[] {
  const { date: day, copyOf } = source ?? {};
  if (!day || !copyOf?.date || day >= copyOf.date) return [];
  const values = { day, original: copyOf.id, originalDay: copyOf.date };
  return [issue('copy-before-original', fieldOf(entry, 'date'), values)];
}

/** How far clocks are apart: the words of an evening are printed on the day before elsewhere. */
const DAYS_APART = 1;

/** The first source that printed words before they were said. */
function checkSaid(entry: CheckedEntry, quotation: Quotation | undefined): Issue[] {
  const day = quotation?.date;
  if (!day) return [];
  const before = quotation.wordings
    .flatMap(({ sources }) => sources)
    .find(({ date }) => date !== null && daysBetween(date, day) > DAYS_APART);
  return before?.date
    ? [
        issue('said-after-printed', fieldOf(entry, 'date'), {
          day,
          source: before.id,
          printed: before.date,
        }),
      ]
    : [];
}

/** Days that cannot be: not come yet, after the last day told of, before what is copied. */
export const checkDays: Check = (content) => [
  ...findFuture(content),
  ...findLater(content),
  ...entriesOf(content, 'sources').flatMap((entry) =>
    checkCopy(entry, content.story.sources.get(entry.id)),
  ),
  ...entriesOf(content, 'quotations').flatMap((entry) =>
    checkSaid(entry, content.story.quotations.get(entry.id)),
  ),
];
