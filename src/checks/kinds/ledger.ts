import type { IssueWording, NoValues } from './issue-words.ts';

/** What is known of published addresses and of what became of them, by kind of issue. */
export interface LedgerValues {
  /** The entry of moves says where the passage seems to be, if it was found. */
  'vanished-address': {
    address: string;
    words: string;
    edition: number;
    found: string | undefined;
  };
  'another-record': { address: string; was: string; is: string; found: string | undefined };
  'drifted-address': { address: string; words: string; component: string };
  'unreadable-ledger': NoValues;
  'moved-nowhere': { to: string; nearest: string | undefined };
  'moved-and-here': { address: string };
  'moved-twice': { address: string; first: number };
  'moved-in-circle': { addresses: readonly string[] };
  'corrected-nowhere': { address: string; nearest: string | undefined };
  'not-corrected-to': { address: string; words: string };
}

/** An entry of moves, as it is to be written. */
const entryOf = (address: string, found: string | undefined): string =>
  found
    ? `- from: ${address}\n  to: ${found}`
    : `- from: ${address}\n  retired: Why it is gone, in a sentence.`;

const writeEntry = (address: string, found: string | undefined): string =>
  `write into moves.yaml what became of it:\n${entryOf(address, found)}`;

/** What is said of published addresses and of what became of them. */
export const ledgerKinds: IssueWording<LedgerValues> = {
  'vanished-address': ({ address, words, edition, found }) => ({
    message: `${address}, published in edition ${edition}, is gone. It said: ${words}`,
    fix: writeEntry(address, found),
  }),
  'another-record': ({ address, was, is, found }) => ({
    message: `${address} was published as the ${was} and shows the ${is} now.`,
    fix: `give the ${is} another id, or ${writeEntry(address, found)}`,
  }),
  'drifted-address': ({ address, words, component }) => ({
    message: `${address} was published at this sentence and is at another use now: ${words}`,
    fix: `write "here" into the <${component}> of this sentence.`,
  }),
  'unreadable-ledger': () => ({
    message: 'The ledger is not as npm run edition writes it.',
    fix: 'take the file from the last commit in which it was right: nobody writes it by hand.',
  }),
  'moved-nowhere': ({ to, nearest }) => ({
    message: `Nothing is at ${to}, to which this address is said to have moved.`,
    fix: nearest ? `write ${nearest}, the nearest address that exists.` : 'correct the address.',
  }),
  'moved-and-here': ({ address }) => ({
    message: `${address} is said to be gone and is still there.`,
    fix: 'remove the entry.',
  }),
  'moved-twice': ({ address, first }) => ({
    message: `What became of ${address} is said in entry ${first} already.`,
    fix: 'keep one of the two.',
  }),
  'moved-in-circle': ({ addresses }) => ({
    message: `These moves lead in a circle: ${addresses.join(' → ')}.`,
    fix: 'write in one of them where the passage is now.',
  }),
  'corrected-nowhere': ({ address, nearest }) => ({
    message: `Nothing is at ${address}, which this correction is of.`,
    fix: nearest ? `write ${nearest}, the nearest address that exists.` : 'correct the address.',
  }),
  'not-corrected-to': ({ address, words }) => ({
    message: `${address} does not say what this correction gives as its words: ${words}`,
    fix: 'write into "after" words that stand there now, or of a claim its standing.',
  }),
};
