import { join, relative } from 'node:path';
import { buildStory } from '../model/build-story.ts';
import type { Entries } from '../model/entries.ts';
import { LEDGER_FILE, type Ledger, readLedger } from '../model/ledger.ts';
import { type RawContent, type RawEntry, readContent } from '../model/read-content.ts';
import type { Story } from '../model/story.ts';
import { collectionNames, collections } from '../schemas/collections.ts';
import { checkCircles, checkClaims } from './check-claims.ts';
import { checkBrackets } from './check-brackets.ts';
import { checkCalls } from './check-calls.ts';
import { checkClocks } from './check-clocks.ts';
import { checkCode } from './check-code.ts';
import { checkComponents } from './check-components.ts';
import { checkCorrections } from './check-corrections.ts';
import { checkDays } from './check-days.ts';
import { checkDoubles } from './check-doubles.ts';
import { checkCharacters } from './check-characters.ts';
import { checkEmptiness } from './check-emptiness.ts';
import { checkExamined } from './check-examined.ts';
import { checkForeignWords } from './check-foreign-words.ts';
import { checkIdForms, checkRepeatedIds, checkTakenIds } from './check-ids.ts';
import { checkIntroductions } from './check-introductions.ts';
import { checkLabels } from './check-labels.ts';
import { checkMarks } from './check-marks.ts';
import { checkMarkedUses } from './check-marked-uses.ts';
import { checkDrifted, checkLedger } from './check-ledger.ts';
import { checkMoves, checkMovesInCircle } from './check-moves.ts';
import { checkLayout } from './check-layout.ts';
import { checkLeftovers } from './check-leftovers.ts';
import { checkLengths } from './check-lengths.ts';
import { checkLinks } from './check-links.ts';
import { checkNamedDays } from './check-named-days.ts';
import { checkNesting } from './check-nesting.ts';
import { checkOrders } from './check-orders.ts';
import { checkPictures, checkUnusedPictures } from './check-pictures.ts';
import { checkQuotationMarks } from './check-quotation-marks.ts';
import { checkOriginals, checkQuotedWords, checkTranslations } from './check-quotations.ts';
import { checkQueries } from './check-queries.ts';
import { checkRepeats } from './check-repeats.ts';
import { checkReferences, checkUnused } from './check-references.ts';
import { checkRepeatedUses } from './check-repeated-uses.ts';
import { checkQuestions } from './check-questions.ts';
import { checkSentences } from './check-sentences.ts';
import { checkTables } from './check-tables.ts';
import { checkShort } from './check-short.ts';
import { checkAddresses, checkHeadings } from './check-texts.ts';
import { checkVoices } from './check-voices.ts';
import type { Check, CheckedEntry } from './checked-content.ts';
import { explainFile } from './explain-file.ts';
import { explainYaml } from './explain-yaml.ts';
import { type Issue, issue } from './issue.ts';
import { leaveOutDrafts } from './leave-out-drafts.ts';
import { readProse } from './read-prose.ts';
import { standInSite } from './stand-in-site.ts';
import { validateEntry } from './validate-entry.ts';

/** Every check of the story, in the order their issues are found. */
const checks: readonly Check[] = [
  checkIdForms,
  checkRepeatedIds,
  checkTakenIds,
  checkLayout,
  checkReferences,
  checkRepeats,
  checkShort,
  checkQuestions,
  checkUnused,
  checkClaims,
  checkCircles,
  checkVoices,
  checkOrders,
  checkDays,
  checkClocks,
  checkDoubles,
  checkCalls,
  checkExamined,
  checkLabels,
  checkQuotedWords,
  checkOriginals,
  checkTranslations,
  checkComponents,
  checkNesting,
  checkMarks,
  checkMarkedUses,
  checkTables,
  checkQuotationMarks,
  checkForeignWords,
  checkIntroductions,
  checkSentences,
  checkBrackets,
  checkNamedDays,
  checkLengths,
  checkHeadings,
  checkEmptiness,
  checkLeftovers,
  checkCharacters,
  checkPictures,
  checkUnusedPictures,
  checkRepeatedUses,
  checkCode,
  checkAddresses,
  checkLinks,
  checkQueries,
  checkMoves,
  checkMovesInCircle,
  checkLedger,
  checkDrifted,
  checkCorrections,
];

/** What a content folder holds and everything that is wrong with it. */
export interface ContentReport {
  issues: Issue[];
  /** Every entry that could be read, with the places of its fields. */
  entries: CheckedEntry[];
  /** Undefined where there is no site record to build on. */
  story: Story | undefined;
}

function readEntry(raw: RawEntry, issues: Issue[]): CheckedEntry {
  const { data, issues: wrong } = validateEntry(raw, collections[raw.collection].schema);
  issues.push(...wrong);
  const { prose, issues: faults } = readProse(raw);
  issues.push(...faults);
  return {
    ...raw,
    data: data ?? raw.data,
    prose,
    isSound: data !== undefined && (!raw.body || prose !== undefined),
  };
}

/**
 * Builds the story that the sound entries make; none where the site's own record is not among them.
 */
function storyOf(
  entries: readonly CheckedEntry[],
  ledger: Ledger | undefined,
  withDrafts: boolean,
): Story | undefined {
  const sound = entries.filter(({ isSound }) => isSound);
  const told = withDrafts ? sound : leaveOutDrafts(sound);
  const byCollection = collectionNames.map((name) => [
    name,
    told.filter(({ collection }) => collection === name),
  ]);
  // A sound entry holds what its collection's schema and the reader of prose made of it.
  return buildStory(Object.fromEntries(byCollection) as Entries, ledger);
}

function readingIssues(content: RawContent, folder: string): Issue[] {
  const { entries, unread, problems, unseen, strays } = content;
  const hasSite = [...entries, ...unread].some(({ collection }) => collection === 'site');
  const site = relative(process.cwd(), join(folder, 'site.yaml'));
  return [
    ...problems.map((problem) =>
      issue(
        'not-readable',
        { file: problem.file, line: problem.line },
        explainFile(problem) ?? explainYaml(problem),
      ),
    ),
    ...unseen.map(({ file, line, code }) => issue('unseen-character', { file, line }, { code })),
    ...strays.map((file) => issue('stray-file', { file, line: 1 })),
    ...(hasSite ? [] : [issue('no-site', { file: site, line: 1 })]),
  ];
}

/** How far the first clocks of the world are ahead of those of Greenwich, in milliseconds. */
const AHEAD_MS = 14 * 60 * 60 * 1000;

/** The last day that has begun anywhere. */
const lastDay = (): string => new Date(Date.now() + AHEAD_MS).toISOString().slice(0, 10);

/**
 * Reads and checks a content folder whole: every issue of every kind, at once. Without drafts and
 * what only they refer to, the story is the one that a build publishes.
 */
export function checkContent(
  folder: string,
  { withDrafts = true, today = lastDay(), content = readContent(folder) } = {},
): ContentReport {
  const issues = readingIssues(content, folder);
  const entries = content.entries.map((raw) => readEntry(raw, issues));
  const ledger = readLedger(folder);
  const name = relative(process.cwd(), folder);
  if (!ledger) issues.push(issue('unreadable-ledger', { file: join(name, LEDGER_FILE), line: 1 }));
  const story = storyOf(entries, ledger, withDrafts);
  const checked = story ?? storyOf([...entries, standInSite(entries)], ledger, withDrafts);
  const { unread, pictures } = content;
  const known = { folder: name, entries, unread, pictures, today };
  if (checked) {
    const whole = { ...known, story: checked };
    for (const check of checks) issues.push(...check(whole));
  }
  return { issues, entries, story };
}
