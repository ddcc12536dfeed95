import { capitalize, countOf } from './english.ts';
import { formatDate } from './format-date.ts';
import type { Person } from './records.ts';

/** An office with its term, as far as it is known: “mayor of Ostwick, until 6 May 1931”. */
export const describeOffice = ({ title, from, until }: Person['offices'][number]): string =>
  [
    title,
    [from && `from ${formatDate(from)}`, until && `until ${formatDate(until)}`]
      .filter(Boolean)
      .join(' '),
  ]
    .filter(Boolean)
    .join(', ');

/** One sentence that says who a voice is. */
export function describePerson({ name, offices, about, kind, named, side }: Person): string {
  if (about) return about;
  if (!named) return `A voice without a name${side ? `, speaking for ${side.name}` : ''}.`;
  if (offices[0]) return `${name}, ${offices[0].title}.`;
  return kind === 'outlet' ? 'An outlet that carried others’ words.' : `${name}.`;
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
      ['words', quotations.length, 'quotation', 'quotations'],
      ['claims', claims.length, 'claim', 'claims'],
      ['passed', passed, 'quotation passed on', 'quotations passed on'],
      ['figures', numbers.length, 'number', 'numbers'],
      ['events', events.length, 'entry of the timeline', 'entries of the timeline'],
    ] as const
  )
    .filter(([, count]) => count > 0)
    .map(([id, count, one, many]) => ({ id, words: countOf(count, one, many) }));
