import { capitalize, countOf } from '../labels/grammar.ts';
import { labels } from '../labels/labels.ts';
import { formatDate } from './format-date.ts';
import type { Person } from './records.ts';

/** An office with its term, as far as it is known: “mayor of Ostwick, until 6 May 1931”. */
export const describeOffice = ({ title, from, until }: Person['offices'][number]): string =>
  [
    title,
    [
      from && labels().dates.fromDay(formatDate(from)),
      until && labels().dates.untilDay(formatDate(until)),
    ]
      .filter(Boolean)
      .join(' '),
  ]
    .filter(Boolean)
    .join(', ');

/** One sentence that says who a voice is. */
export function describePerson({ name, offices, about, kind, named, side }: Person): string {
  if (about) return about;
  const { voices: words } = labels();
  if (!named) return words.withoutName(side?.name);
  if (offices[0]) return `${name}, ${offices[0].title}.`;
  return kind === 'outlet' ? words.outlet : `${name}.`;
}

/** The sentence at the head of a voice's page: its only office with its term, or who it is. */
export function introducePerson(person: Person): string {
  const [office, ...others] = person.offices;
  return office && !person.about && others.length === 0
    ? `${capitalize(describeOffice(office))}.`
    : describePerson(person);
}

/** How much the page of a voice holds, each count with the id of its part; none of what is not. */
export const countPerson = (
  { quotations, claims, events, numbers }: Person,
  passed: number,
): { id: string; words: string }[] =>
  (
    [
      ['words', quotations.length, 'quotation'],
      ['claims', claims.length, 'claim'],
      ['passed', passed, 'passedOn'],
      ['figures', numbers.length, 'number'],
      ['events', events.length, 'timelineEntry'],
    ] as const
  )
    .filter(([, count]) => count > 0)
    .map(([id, count, counted]) => ({ id, words: countOf(count, counted) }));
