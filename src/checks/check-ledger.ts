import { join } from 'node:path';
import { findDrifted } from '../ledger/find-drifted.ts';
import { findLost } from '../ledger/find-lost.ts';
import { LEDGER_FILE, ledgerLineOf } from '../model/ledger.ts';
import type { Check, CheckedContent } from './checked-content.ts';
import { type Issue, issue } from './issue.ts';

/** Whether all is read: of what is not, nobody can say what it still shows. */
const isWhole = ({ entries, unread }: CheckedContent): boolean =>
  unread.length === 0 && entries.every(({ isSound }) => isSound);

/** Published addresses that are gone, or show something else, without an entry of moves. */
export const checkLedger: Check = (content) => {
  if (!isWhole(content)) return [];
  const { story, folder } = content;
  return findLost(story).map(({ passage, shows, found }): Issue => {
    const where = { file: join(folder, LEDGER_FILE), line: ledgerLineOf(story.ledger, passage) };
    const { at: address, is, was, since } = passage;
    const edition = was[0]?.since ?? since;
    return shows === undefined
      ? issue('vanished-address', where, { address, words: passage.words, edition, found })
      : issue('another-record', where, { address, was: is, is: shows, found });
  });
};

/** Addresses in texts that went over to another use, though the sentence is still there. */
export const checkDrifted: Check = (content) =>
  findDrifted(content.story).flatMap(({ passage, text, use }): Issue[] => {
    const entry = content.entries.find(({ prose }) => prose === text);
    if (!entry) return [];
    const where = { file: entry.file, line: use.line };
    const values = { address: passage.at, words: passage.words, component: use.name };
    return [issue('drifted-address', where, values)];
  });
