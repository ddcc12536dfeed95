import { addressesOf } from './check-links.ts';
import { type Check, entriesOf, fieldOf } from './checked-content.ts';
import { type Issue, issue } from './issue.ts';

/** Addresses that a query wants and the site does not have. */
export const checkQueries: Check = (content) => {
  const { mayBeRight, suggest } = addressesOf(content);
  return entriesOf(content, 'queries').flatMap((entry): Issue[] =>
    content.story.queries.flatMap(({ wants }, query) =>
      wants.flatMap((address, index) =>
        mayBeRight(address)
          ? []
          : issue('broken-link', fieldOf(entry, 'queries', query, 'wants', index), {
              address,
              nearest: suggest(address),
            }),
      ),
    ),
  );
};
