import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { readYamlRecords } from '../../model/read-yaml.ts';
import { groupOf } from '../../model/record-file.ts';
import type { Story } from '../../model/story.ts';
import type { GroupedCollection } from '../../schemas/collections.ts';
import { type ContentReport, checkContent } from '../check-content.ts';
import { reportToTerminal } from '../report-to-terminal.ts';
import type { IssueKind } from '../issue-kinds.ts';
import type { Issue } from '../issue.ts';
import { inventedStory } from './invented-story.ts';

/**
 * How a file of the invented story is changed: its new text, null to leave it out, or a change of
 * its text.
 */
type Change = string | Buffer | null | ((text: string) => string) | Maker;

/** What makes something else than a file at a path. */
interface Maker {
  make: (path: string) => void;
}

/** Changes of the invented story's files, by path. A path that it does not have adds a file. */
export type Changes = Readonly<Record<string, Change>>;

/**
 * Replaces some words of a file, which are in it once: a change that changes nothing tests
 * nothing.
 */
export const swap =
  (from: string, to: string): Change =>
  (text) => {
    assert.equal(text.split(from).length, 2, `"${from}" stands in the file once`);
    return text.replace(from, () => to);
  };

/** Puts more text at the end of a file. */
export const append =
  (more: string): Change =>
  (text) =>
    `${text}${more}`;

/** Puts records, each a text of its own, at the end of the files that they belong in. */
export function filed(collection: GroupedCollection, records: readonly string[]): Changes {
  const texts = new Map<string, string>();
  for (const text of records) {
    const [record] = readYamlRecords(text).records;
    const path = `${collection}/${groupOf(collection, record?.data)?.name}.yaml`;
    texts.set(path, `${texts.get(path) ?? ''}${text}`);
  }
  return Object.fromEntries([...texts].map(([path, text]) => [path, append(text)]));
}

function write(folder: string, path: string, change: Change): void {
  if (change === null) return;
  const place = join(folder, path);
  mkdirSync(dirname(place), { recursive: true });
  if (typeof change === 'object' && 'make' in change) change.make(place);
  else
    writeFileSync(place, typeof change === 'function' ? change(inventedStory[path] ?? '') : change);
}

/** Makes a folder, hands it over, and removes it whatever happens. */
export function withFolder<Result>(use: (folder: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'ferry-'));
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Reads and checks the invented story after some changes; its files are named as in `content/`. */
export const checkChanged = (changes: Changes): ContentReport =>
  withFolder((folder) => {
    for (const [path, change] of Object.entries({ ...inventedStory, ...changes }))
      write(folder, path, change);
    const { issues, entries, story } = checkContent(folder);
    const prefix = relative(process.cwd(), folder);
    const named = <Value>(value: Value) =>
      typeof value === 'string' ? value.replaceAll(prefix, 'content') : value;
    return {
      story,
      entries: entries.map((entry) => ({ ...entry, file: named(entry.file) })),
      issues: issues.map((found) => ({
        ...found,
        file: named(found.file),
        values: Object.fromEntries(
          Object.entries<unknown>({ ...found.values }).map(([name, value]) => [name, named(value)]),
        ),
      })) as Issue[],
    };
  });

/** What the model does not mind: its tests write statements, days, calls as short as they can. */
const UNMINDED: readonly IssueKind[] = [
  'no-full-stop',
  'small-beginning',
  'same-words',
  'after-the-edition',
  'empty-part',
  'order-gap',
  'call-of-few',
  'named-twice',
  'outlet-speaks',
];

/** The invented story after some changes, which leave nothing wrong that the model minds. */
export function storyOf(changes: Changes = {}): Story {
  const { issues, story } = checkChanged(changes);
  const wrong = issues.filter(
    ({ severity, kind }) => severity === 'error' && !UNMINDED.includes(kind),
  );
  assert.equal(reportToTerminal(wrong), '');
  assert.ok(story);
  return story;
}

/** Lines as one text. */
export const lines = (...parts: string[]): string => parts.join('\n');
