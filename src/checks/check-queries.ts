import { knownAddresses } from '../model/known-addresses.ts';
import { nearest } from '../model/nearest.ts';
import { type Check, entriesOf, fieldOf } from './checked-content.ts';
import { type Issue, issue } from './issue.ts';

/** Addresses that a query wants and the site does not have. */
export const checkQueries: Check = (content) => {
  const known = knownAddresses(content.story);
  return entriesOf(content, 'queries').flatMap((entry): Issue[] =>
    content.story.queries.flatMap(({ wants }, query) =>
      wants.flatMap((address, index) =>
        known.has(address)
          ? []
          : issue('broken-link', fieldOf(entry, 'queries', query, 'wants', index), {
              address,
              nearest: nearest(address, [...known]),
            }),
      ),
    ),
  );
};
