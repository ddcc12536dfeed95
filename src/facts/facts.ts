import type { Graph, Thing } from 'schema-dts';
import type { Story } from '../model/story.ts';
import { onWeb } from './address-on-web.ts';

/** What a page says of itself and of what is on it to search engines, as JSON-LD. */
export type Facts = Graph;

/** A step of the way to a page: a page above it. */
export interface Step {
  title: string;
  address: string;
}

/** Writes the addresses of a page’s facts. */
export type Write = (address: string) => string;

/** Facts of a page, with the way to it: the pages above it, then itself. */
export function factsOf(
  page: Step,
  above: readonly Step[],
  story: Story,
  listThings: (write: Write) => Thing[],
): Facts {
  const write: Write = (address) => onWeb(address, page.address, story.site);
  const trail = [...above, page].map((step, index) => ({
    '@type': 'ListItem' as const,
    position: index + 1,
    name: step.title,
    ...(step === page ? {} : { item: write(step.address) }),
  }));
  return {
    '@context': 'https://schema.org',
    '@graph': [...listThings(write), { '@type': 'BreadcrumbList', itemListElement: trail }],
  };
}
