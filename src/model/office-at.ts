import type { Person } from './records.ts';

/** The office that a person held on a day. The first on record if that is unknown. */
export function officeAt(
  { offices }: Pick<Person, 'offices'>,
  date: string | null,
): string | undefined {
  const held = date
    ? offices.find(
        ({ from, until }) =>
          (from || until) && (!from || from <= date) && (!until || date <= until),
      )
    : undefined;
  return (held ?? offices[0])?.title;
}
