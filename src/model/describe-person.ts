import type { Person } from './records.ts';

/** One sentence that says who a voice is. */
export function describePerson({ name, offices, about, kind, named, side }: Person): string {
  if (about) return about;
  if (!named) return `A voice without a name${side ? `, speaking for ${side.name}` : ''}.`;
  if (offices[0]) return `${name}, ${offices[0].title}.`;
  return kind === 'outlet' ? 'An outlet that carried others’ words.' : `${name}.`;
}
