import {
  type Check,
  type CheckedContent,
  type CheckedEntry,
  entriesOf,
  fieldOf,
  textFieldsOf,
} from './checked-content.ts';
import { type Issue, issue } from './issue.ts';

/** Fields in which a voice speaks or acts: an outlet only carries what others say. */
const SPEAKS: readonly [CheckedEntry['collection'], string][] = [
  ['claims', 'by'],
  ['quotations', 'speaker'],
  ['accounts', 'voices'],
  ['figures', 'by'],
  ['quotations', 'via'],
  ['events', 'people'],
];

const referencesIn = (entry: CheckedEntry) =>
  textFieldsOf(entry).filter(({ meta }) => meta.referenceTo === 'people');

function checkOutlets(content: CheckedContent): Issue[] {
  return SPEAKS.flatMap(([collection, field]) =>
    entriesOf(content, collection).flatMap((entry) =>
      referencesIn(entry)
        .filter(({ path }) => path.findLast((step) => typeof step === 'string') === field)
        .filter(({ value }) => content.story.people.get(value)?.kind === 'outlet')
        .map(({ path, value }) =>
          issue('outlet-speaks', fieldOf(entry, ...path), { id: value, field }),
        ),
    ),
  );
}

function checkAccounts(content: CheckedContent): Issue[] {
  const first = new Map<string, CheckedEntry>();
  return entriesOf(content, 'accounts').flatMap((entry) =>
    referencesIn(entry).flatMap(({ path, value }) => {
      const earlier = first.get(value);
      first.set(value, earlier ?? entry);
      return earlier
        ? [issue('two-accounts', fieldOf(entry, ...path), { id: value, first: earlier.id })]
        : [];
    }),
  );
}

/** Outlets in place of voices, and voices in two accounts. */
export const checkVoices: Check = (content) => [
  ...checkOutlets(content),
  ...checkAccounts(content),
];
