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
