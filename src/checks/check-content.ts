import { buildStory } from '../model/build-story.ts';
import type { Entries } from '../model/entries.ts';
import { ProseError, parseProse } from '../model/parse-prose.ts';
import { type RawEntry, readContent } from '../model/read-content.ts';
import type { Story } from '../model/story.ts';
import { collectionNames, collections } from '../schemas/collections.ts';
import { checkCircles, checkClaims } from './check-claims.ts';
import { checkComponents } from './check-components.ts';
import { checkLinks } from './check-links.ts';
import { checkOriginals, checkQuotedWords } from './check-quotations.ts';
import { checkReferences, checkUnused } from './check-references.ts';
import { checkAddresses, checkCompanions, checkHeadings } from './check-texts.ts';
import { checkLengths, checkQuotationMarks } from './check-words.ts';
import type { Check, CheckedEntry } from './checked-content.ts';
import { type Issue, issue } from './issue.ts';
import { validateEntry } from './validate-entry.ts';

/** Every check of the story, in the order their issues are found. */
const checks: readonly Check[] = [
  checkReferences,
  checkUnused,
  checkClaims,
  checkCircles,
  checkQuotedWords,
  checkOriginals,
  checkComponents,
  checkQuotationMarks,
  checkLengths,
  checkHeadings,
  checkAddresses,
  checkCompanions,
  checkLinks,
];

/** What a content folder holds and everything that is wrong with it. */
export interface ContentReport {
  issues: Issue[];
  /** Undefined where there is no site record to build on. */
  story: Story | undefined;
}

function findDuplicates(entries: readonly RawEntry[]): Issue[] {
  const first = new Map<string, RawEntry>();
  return entries.flatMap((entry): Issue[] => {
    const key = `${entry.collection} ${entry.id}`;
    const earlier = first.get(key);
    if (!earlier) {
      first.set(key, entry);
      return [];
    }
    const { id, collection, file } = entry;
    return [
      issue(
        'duplicate-id',
        { file, line: entry.lineOf([]) },
        { id, collection, first: `${earlier.file}:${earlier.lineOf([])}` },
      ),
    ];
  });
}

/** Reads the prose of an entry; what cannot be read becomes an issue and the entry is left out. */
function readProse(entry: RawEntry, issues: Issue[]): CheckedEntry[] {
  if (!entry.body) return [{ ...entry, prose: undefined }];
  try {
    return [{ ...entry, prose: parseProse(entry.body.text, entry.body.firstLine) }];
  } catch (error) {
    if (!(error instanceof ProseError)) throw error;
    issues.push(issue('not-readable', { file: entry.file, line: error.line }, { problem: error.message }));
    return [];
  }
}

/** Reads and checks a content folder whole: every issue of every kind, at once. */
export function checkContent(folder: string): ContentReport {
  const content = readContent(folder);
  const issues = [
    ...content.problems.map(({ file, line, message }) => issue('not-readable', { file, line }, { problem: message })),
    ...content.strays.map((file) => issue('stray-file', { file, line: 1 })),
    ...findDuplicates(content.entries),
  ];
  const entries = content.entries.flatMap((raw) => {
    const { data, issues: wrong } = validateEntry(raw, collections[raw.collection].schema);
    issues.push(...wrong);
    return data === undefined ? [] : readProse({ ...raw, data }, issues);
  });
  const sorted = Object.fromEntries(
    collectionNames.map((name) => [
      name,
      entries
        .filter(({ collection }) => collection === name)
        .map(({ id, data, body }) => ({ id, data, body: body?.text })),
    ]),
  ) as unknown as Entries;
  if (sorted.site.length === 0) {
    return { issues: [...issues, issue('no-site', { file: `${folder}/site.yaml`, line: 1 })], story: undefined };
  }
  const story = buildStory(sorted);
  for (const check of checks) issues.push(...check({ entries, story }));
  return { issues, story };
}
