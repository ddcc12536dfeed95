import { knownAddresses } from '../model/known-addresses.ts';
import type { Check } from './checked-content.ts';
import { type Issue, issue } from './issue.ts';
import { nearest } from './nearest.ts';

/** Links inside the site, typed by authors, that lead to no page or no passage of it. */
export const checkLinks: Check = ({ entries, story }) => {
  const known = knownAddresses(story);
  return entries.flatMap(({ file, prose }) =>
    (prose?.links ?? []).flatMap(({ address, line }): Issue[] =>
      !address.startsWith('/') || known.has(address)
        ? []
        : [issue('broken-link', { file, line, shown: address }, { address, nearest: nearest(address, [...known]) })],
    ),
  );
};
