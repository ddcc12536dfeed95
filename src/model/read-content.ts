import { existsSync, globSync } from 'node:fs';
import { basename, extname, join, relative } from 'node:path';
import { speak } from '../labels/labels.ts';
import {
  type FieldPath,
  type YamlContent,
  type YamlProblem,
  guessIds,
  readYamlDocument,
  readYamlRecords,
} from './read-yaml.ts';
import { findUnreadable } from './find-unreadable.ts';
import { readPictures } from './read-pictures.ts';
import { readText } from './read-text.ts';
import { type UnseenCharacter, findUnseen } from './unseen-characters.ts';
import {
  type CollectionName,
  collectionNames,
  collectionPattern,
  collections,
  holdsRecords,
} from '../schemas/collections.ts';
import { siteLanguage } from './site-language.ts';

/** What names an entry. */
export interface EntryKey {
  collection: CollectionName;
  id: string;
}

/** One entry as written, before its schema has read it. */
export interface RawEntry extends EntryKey {
  /** The file, relative to the working folder. */
  file: string;
  /** The file's name without its ending: for a claim or a quotation, its topic. */
  fileName: string;
  data: unknown;
  /** The MDX text below the frontmatter, and the line it begins on. */
  body: { text: string; firstLine: number } | undefined;
  /** The line of a field, from 1. */
  lineOf: (path: FieldPath) => number;
}

/** A place where a file could not be read as what it should be. */
export interface ReadProblem extends YamlProblem {
  file: string;
}

/** A file that a collection reads. */
export interface ReadFile {
  collection: CollectionName;
  /** The file, relative to the working folder. */
  file: string;
  /** The same, from the content folder. */
  path: string;
  firstLine: string;
}

/** Everything in a content folder. */
export interface RawContent {
  entries: RawEntry[];
  files: ReadFile[];
  problems: ReadProblem[];
  /** Characters that nobody sees. */
  unseen: (UnseenCharacter & { file: string })[];
  /** Entries that exist but could not be read, as far as they can be told. */
  unread: EntryKey[];
  /** The files among the pictures of texts, as a text names them: `pictures/quay.jpg`. */
  pictures: string[];
  /** Files that no collection reads. */
  strays: string[];
}

/** Records whose names begin with a point, which no search for files finds. */
const HIDDEN = ['**/.*.mdx', '**/.*.yaml'];

/** Files beside the records that are not content. */
const ACCOMPANYING =
  /(^|\/)(README\.md|LEFT-OUT\.md|words\.txt|ledger\.json|preview\.png|\.schema\/.*|\.DS_Store)$/;

const FRONTMATTER = /^---[ \t]*\n((?:[\s\S]*?\n)??)---[ \t]*(?:\n|$)/;

const countLines = (text: string) => text.split('\n').length - 1;

function readProseFile(text: string, id: string) {
  const match = FRONTMATTER.exec(text);
  const frontmatter: YamlContent = match
    ? readYamlDocument(match[1] ?? '', id, 2)
    : {
        records: [],
        problems: [{ line: 1, code: 'NO_FRONTMATTER', message: 'The file has no frontmatter' }],
        unread: [id],
      };
  const head = match?.[0] ?? '';
  return {
    ...frontmatter,
    body: { text: text.slice(head.length), firstLine: countLines(head) + 1 },
  };
}

/** The id of the one entry of a file: for a text, with the folders that it is in. */
const idOfFile = (collection: CollectionName, path: string): string =>
  collections[collection].form === 'prose'
    ? path.slice(collection.length + 1, -extname(path).length)
    : basename(path, extname(path));

/** What is said of a file of YAML without a record. */
const NOTHING: YamlProblem = { line: 1, code: 'NO_RECORD', message: 'The file holds no record' };

const isNothing = (data: unknown): boolean =>
  data === null || (typeof data === 'object' && Object.keys(data).length === 0);

function readEntries(collection: CollectionName, path: string, text: string) {
  const id = idOfFile(collection, path);
  if (collections[collection].form === 'prose') return readProseFile(text, id);
  const hasKeys = holdsRecords(collection);
  const content = hasKeys ? readYamlRecords(text) : readYamlDocument(text, id);
  const isEmpty =
    content.problems.length === 0 &&
    (hasKeys ? content.records.length === 0 : isNothing(content.records[0]?.data));
  const nothing = { records: [], problems: [NOTHING], unread: hasKeys ? [] : [id] };
  return { ...(isEmpty ? nothing : content), body: undefined };
}

/** What is known of a file that cannot be read: the ids that it seems to hold. */
const leaveUnread = (
  collection: CollectionName,
  path: string,
  text: string,
  problems: YamlProblem[],
) => ({
  records: [],
  problems,
  unread: holdsRecords(collection) ? guessIds(text) : [idOfFile(collection, path)],
  body: undefined,
});

/** Reads one file of a collection into what is known of the folder. */
function readFile(content: RawContent, collection: CollectionName, path: string, folder: string) {
  const file = relative(process.cwd(), join(folder, path));
  const fileName = basename(path, extname(path));
  const { text = '', problems: faults } = readText(join(folder, path));
  const { records, problems, unread, body } =
    faults.length > 0
      ? leaveUnread(collection, path, text, faults)
      : readEntries(collection, path, text);
  content.files.push({ collection, file, path, firstLine: text.split('\n', 1)[0] ?? '' });
  content.problems.push(...problems.map((problem) => ({ file, ...problem })));
  content.unseen.push(...findUnseen(text).map((found) => ({ file, ...found })));
  content.unread.push(...unread.map((id) => ({ collection, id })));
  content.entries.push(
    ...records.map((record) => ({ ...record, collection, file, fileName, body })),
  );
}

/** The list of words, which only the check of spelling reads. */
const BESIDE = 'words.txt';

/** Reads a file beside the records, only to say what keeps it from being read. */
function readBeside(content: RawContent, folder: string): void {
  const path = join(folder, BESIDE);
  if (!existsSync(path)) return;
  const file = relative(process.cwd(), path);
  content.problems.push(...readText(path).problems.map((problem) => ({ file, ...problem })));
}

/** Reads the pictures of a folder into what is known of it. */
function addPictures(content: RawContent, folder: string): void {
  for (const { path, problems } of readPictures(folder, (path) => ACCOMPANYING.test(path))) {
    const file = relative(process.cwd(), join(folder, path));
    content.pictures.push(path);
    content.problems.push(...problems.map((problem) => ({ file, ...problem })));
  }
}

/** The files of a folder that no collection reads, relative to the working folder. */
function findStrays(folder: string, { files, pictures }: RawContent): string[] {
  const known = new Set([...files.map(({ path }) => path), ...pictures]);
  const entries = [...HIDDEN, '**/*'].flatMap((pattern) =>
    globSync(pattern, { cwd: folder, withFileTypes: true }),
  );
  const links = entries
    .filter((entry) => entry.isSymbolicLink())
    .map((entry) => join(entry.parentPath, entry.name));
  return entries
    .filter((entry) => !entry.isDirectory() && !links.includes(entry.parentPath))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .filter((path) => !known.has(path) && !ACCOMPANYING.test(path))
    .map((path) => relative(process.cwd(), join(folder, path)))
    .toSorted();
}

/**
 * Reads every file of a content folder, reporting rather than throwing, so that all problems are
 * found at once.
 */
export function readContent(folder: string): RawContent {
  speak(siteLanguage(folder));
  const content: RawContent = {
    entries: [],
    files: [],
    problems: [],
    unseen: [],
    unread: [],
    pictures: [],
    strays: [],
  };
  for (const collection of collectionNames) {
    for (const path of globSync(collectionPattern(collection), { cwd: folder }).toSorted())
      readFile(content, collection, path, folder);
  }
  addPictures(content, folder);
  content.problems.push(
    ...findUnreadable(folder).map(({ path, ...problem }) => ({
      ...problem,
      file: relative(process.cwd(), path),
    })),
  );
  readBeside(content, folder);
  content.strays = findStrays(folder, content);
  return content;
}
