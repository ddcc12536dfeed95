import { daysBetween } from '../model/count-days.ts';
import type { Quotation, Source } from '../model/records.ts';
import { partialDateField } from '../schemas/fields.ts';
import {
  type Check,
  type CheckedContent,
  type CheckedEntry,
  entriesOf,
  fieldOf,
  textFieldsOf,
} from './checked-content.ts';
import { type Issue, issue } from './issue.ts';

/** A day that a field of an entry holds, or as much of it as is known. */
interface FoundDay {
  path: (string | number)[];
  day: string;
}

/** The days that a field holds, by the names that lead to it, where they can be days. */
const daysIn = (entry: CheckedEntry, field: string): FoundDay[] =>
  textFieldsOf(entry)
    .filter(({ path }) => path.filter((step) => typeof step === 'string').join('.') === field)
    .filter(({ value }) => partialDateField.safeParse(value).success)
    .map(({ path, value }) => ({ path, day: value }));

/** Whether a day, or the month or year that is known of it, is after another. */
const isAfter = (day: string, other: string): boolean => day > other.slice(0, day.length);

/** Days that a person has lived through before writing them down. */
const PAST: readonly [CheckedEntry['collection'], string][] = [
  ['site', 'asOf'],
  ['chapters', 'checked'],
  ['pages', 'checked'],
  ['sources', 'date'],
  ['sources', 'gone'],
  ['corrections', 'date'],
  ['people', 'offices.from'],
  ['people', 'offices.until'],
];

const findFuture = (content: CheckedContent): Issue[] =>
  PAST.flatMap(([collection, field]) =>
    entriesOf(content, collection).flatMap((entry) =>
      daysIn(entry, field)
        .filter(({ day }) => isAfter(day, content.today))
        .map(({ path, day }) => issue('in-the-future', fieldOf(entry, ...path), { field, day })),
    ),
  );

/** Days of what happened, which is told up to a day. */
const TOLD: readonly [CheckedEntry['collection'], string][] = [
  ['events', 'date'],
  ['events', 'until'],
  ['claims', 'date'],
  ['quotations', 'date'],
  ['sources', 'date'],
  ['figures', 'points.date'],
];

const notLater = (entry: CheckedEntry, day: string, asOf: string): Issue =>
  issue('not-of-this', fieldOf(entry, 'later'), {
    id: entry.id,
    field: 'later',
    because: `"date" ${day} is not after ${asOf}, the "asOf" of site.yaml`,
  });

/** What is later than the day up to which facts are followed; sources may say that they are. */
function findLater(content: CheckedContent): Issue[] {
  // Without the site's own record nobody knows that day.
  if (!entriesOf(content, 'site').some(({ isSound }) => isSound)) return [];
  const { asOf } = content.story.site;
  return TOLD.flatMap(([collection, field]) =>
    entriesOf(content, collection).flatMap((entry) =>
      daysIn(entry, field).flatMap(({ path, day }): Issue[] => {
        const mayBeLater = collection === 'sources';
        const isLater = mayBeLater && content.story.sources.get(entry.id)?.later === true;
        if (!isAfter(day, asOf)) return isLater ? [notLater(entry, day, asOf)] : [];
        if (isLater || (mayBeLater && isAfter(day, content.today))) return [];
        const values = { field, day, asOf, mayBeLater };
        return [issue('after-the-edition', fieldOf(entry, ...path), values)];
      }),
    ),
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
