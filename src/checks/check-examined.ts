import { inWords } from '../model/english.ts';
import type { Examined } from '../model/story.ts';
import { type Check, type CheckedEntry, entriesOf, fieldOf } from './checked-content.ts';
import { type Issue, issue } from './issue.ts';
import type { CollectionData } from '../schemas/collections.ts';

type Statement = Examined['statements'][number];

/** Numbers that a summary may write as words. */
const NUMBERS = Array.from({ length: 13 }, (_, number) => inWords(number));

/** A number, and what a summary says of so many statements. */
const COUNTED = new RegExp(
  `\\b(${NUMBERS.join('|')}|\\d+)(?: more)?(?: of (?:its|the|them|their|these)(?: \\S+)?(?: statements)?)?` +
    ` (stands? in part|(?:do|does) not|stands?|(?:is|are) opinions?)\\b`,
  'giu',
);

/** The number of all statements. */
const ALL = new RegExp(`\\b(?:its|the) (${NUMBERS.join('|')}|\\d+) statements\\b`, 'giu');

const readNumber = (word: string): number =>
  /^\d/u.test(word) ? Number(word) : NUMBERS.indexOf(word.toLowerCase());

function verdictOf(words: string): Statement['verdict'] {
  if (/in part/iu.test(words)) return 'stands in part';
  if (/not/iu.test(words)) return 'does not stand';
  return /opinion/iu.test(words) ? 'opinion' : 'stands';
}

/** Counts in a summary that are not those of the verdicts. */
function checkSummary(entry: CheckedEntry, { summary, statements }: Examined): Issue[] {
  const counts = [
    ...[...summary.matchAll(COUNTED)].map(([said, number = '', words = '']) => ({
      said,
      number: readNumber(number),
      counted: statements.filter(({ verdict }) => verdict === verdictOf(words)).length,
    })),
    ...[...summary.matchAll(ALL)].map(([said, number = '']) => ({
      said,
      number: readNumber(number),
      counted: statements.length,
    })),
  ];
  return counts
    .filter(({ number, counted }) => number !== counted)
    .map(({ said, counted }) =>
      issue('miscounted', fieldOf(entry, 'summary'), { said: said.trim(), counted }),
    );
}

/** How many claims a statement names. */
const namedIn = ({ data }: CheckedEntry, index: number): number =>
  (data as CollectionData<'examined'>).statements[index]?.claims.length ?? 0;

/** A statement that is said to hold and has nothing to hold on. */
function checkStatement(entry: CheckedEntry, statement: Statement, index: number): Issue[] {
  const { id, verdict, claims, remark } = statement;
  if (verdict !== 'stands' && verdict !== 'stands in part') return [];
  const [first] = claims;
  const isUnsupported = claims.every(({ standing }) => standing === 'unsupported');
  // A claim that is not in the story is reported as a reference or at its own place.
  const isWhole = claims.length === namedIn(entry, index);
  if (remark || !isWhole || (first && !isUnsupported)) return [];
  const values = { statement: id, verdict, alone: first?.id };
  return [issue('stands-on-nothing', fieldOf(entry, 'statements', index, 'verdict'), values)];
}

/** Summaries of examined documents that miscount, and verdicts that nothing bears out. */
export const checkExamined: Check = (content) =>
  entriesOf(content, 'examined').flatMap((entry) => {
    const document = entry.isSound ? content.story.examined.get(entry.id) : undefined;
    if (!document) return [];
    return [
      ...checkSummary(entry, document),
      ...document.statements.flatMap((statement, index) => checkStatement(entry, statement, index)),
    ];
  });
