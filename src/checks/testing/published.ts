import { publishEdition } from '../../ledger/publish-edition.ts';
import { formatLedger } from '../../model/ledger.ts';
import { type Changes, storyOf } from './write-story.ts';

/** The file of a ledger that has editions of the invented story, one after each of some changes. */
export function published(...editions: readonly Changes[]): Changes {
  let ledger = '';
  editions.forEach((changes, index) => {
    const before: Changes = ledger ? { 'ledger.json': ledger } : {};
    ledger = formatLedger(
      publishEdition(storyOf({ ...changes, ...before }), `2000-01-0${index + 1}`),
    );
  });
  return { 'ledger.json': ledger };
}
