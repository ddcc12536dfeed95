import { listCorrections } from '../ledger/list-corrections.ts';
import { type Pair, addressOf, listPairs } from '../ledger/list-pairs.ts';
import { listMoves } from '../ledger/list-moves.ts';
import { followMoves } from '../ledger/resolve-moves.ts';
import { fold } from '../model/fold.ts';
import { wordOf, wordOfStanding } from '../model/standing-words.ts';
import type { Story } from '../model/story.ts';
import { addressesOf } from './check-links.ts';
import { type Check, entriesOf, fieldOf } from './checked-content.ts';
import { type Issue, issue } from './issue.ts';

/** Words as they are compared: as they are read, whatever ends them. */
const plain = (words: string): string =>
  fold(words)
    .replace(/[\s.!?]+$/u, '')
    .trim();

/** The kinds of passages whose words are all sentences of their text. */
const TEXTS: readonly string[] = ['section', 'chapter', 'page'];

const sentencesOn = (page: string, { chapters, pages }: Story): string[] =>
  [...chapters, ...pages.values()]
    .filter(({ address }) => address === page)
    .flatMap(({ prose }) => prose.sentences.map(({ text }) => text));

/** What is said at a place now; of a claim also how it stands. */
function wordsThere({ page, record, words }: Pair, story: Story): string[] {
  const [kind = '', id = ''] = record.split(' ');
  const claim = kind === 'claim' ? story.claims.get(id) : undefined;
  return [
    words,
    ...(claim?.standing ? [wordOf(claim.standing), wordOfStanding(claim)] : []),
    ...(TEXTS.includes(kind) ? sentencesOn(page, story) : []),
  ];
}

/** What is said at an address, or was said there in an edition. */
function wordsAt(address: string, story: Story): string[] {
  const now = listPairs(story)
    .filter((pair) => addressOf(pair) === address)
    .flatMap((pair) => wordsThere(pair, story));
  const published = story.ledger.passages
    .filter(({ at }) => at === address)
    .flatMap(({ words, was }) => [words, ...was.map((wording) => wording.words)]);
  return [...now, ...published];
}

/** Corrections of a place that is not there, and those whose words do not stand there. */
export const checkCorrections: Check = (content) => {
  const { mayBeRight, suggest } = addressesOf(content);
  const { story } = content;
  const places = new Set(listPairs(story).map(addressOf));
  const moves = listMoves(story);
  const corrected = new Map(listCorrections(story).map((each) => [each.correction.id, each]));
  return entriesOf(content, 'corrections').flatMap((entry): Issue[] => {
    const known = corrected.get(entry.id);
    if (!known) return [];
    const { address, after } = known.correction;
    const isThere = places.has(known.address) || mayBeRight(known.address);
    if (!isThere && !followMoves(address, moves)) {
      const values = { address, nearest: suggest(address) };
      return [issue('corrected-nowhere', fieldOf(entry, 'address'), values)];
    }
    const said = wordsAt(known.address, story).map(plain);
    return said.length === 0 || said.some((words) => words.includes(plain(after)))
      ? []
      : [issue('not-corrected-to', fieldOf(entry, 'after'), { address, words: after })];
  });
};
