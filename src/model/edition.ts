import type { Story } from './story.ts';

/** What a reference names beside the title: the edition, and the one date of all references. */
export interface Edition {
  /** Its number; undefined before the first edition. */
  number: number | undefined;
  /** The day it was published; before that, the latest day on which facts were checked. */
  date: string;
}

/** What of a story says which edition it is. */
export type EditionSources = Pick<Story, 'ledger' | 'site' | 'chapters' | 'pages'>;

/** The edition that the site prints. */
export function currentEdition({ ledger, site, chapters, pages }: EditionSources): Edition {
  const last = ledger.editions.at(-1);
  if (last) return last;
  const days = [...chapters, ...pages.values()].map(({ checked }) => checked);
  return { number: undefined, date: [site.asOf, ...days].toSorted().at(-1) ?? site.asOf };
}
