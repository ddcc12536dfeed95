import { reservedSteps } from '../model/routes.ts';
import { suggestId } from './check-ids.ts';
import {
  type Check,
  type CheckedContent,
  type CheckedEntry,
  entriesOf,
  fieldOf,
  idsIn,
} from './checked-content.ts';
import { type Issue, issue } from './issue.ts';
import { leaveOutDrafts } from './leave-out-drafts.ts';

function checkSections({ file, prose }: CheckedEntry): Issue[] {
  const seen = new Set<string>();
  const sections = prose?.sections ?? [];
  return sections.flatMap(({ id, title, depth, line }, index): Issue[] => {
    const deepest = (sections[index - 1]?.depth ?? 1) + 1;
    if (title === '') return [issue('empty-heading', { file, line }, { id: id ?? 'id' })];
    if (depth > deepest) return [issue('skipped-level', { file, line }, { title, deepest })];
    if (depth === 1) return [issue('second-title', { file, line }, { title })];
    if (!id)
      return [
        issue('heading-without-id', { file, line }, { title, depth, suggestion: suggestId(title) }),
      ];
    if (seen.has(id)) return [issue('duplicate-section', { file, line }, { id })];
    seen.add(id);
    return [];
  });
}

/** Headings without an id or words, or that leave out a level. */
export const checkHeadings: Check = (content) => content.entries.flatMap(checkSections);

/** Pages that the engine prints and links to from everywhere. */
const PAGES = ['home', 'about'];

/** Pages that the engine prints with what their text says, and without it. */
const FURTHER_PAGES = ['timeline'];

/** Pages of which only the frontmatter is printed. */
const WITHOUT_TEXT = ['timeline'];

const PRINTED = [...PAGES, ...FURTHER_PAGES];

/** Fields that one page prints and no other does. */
const FIELDS_OF_ONE = [
  ['facts', 'home'],
  ['calls', 'home'],
  ['timeline', 'timeline'],
] as const;

/** What a page holds that another would print. */
const checkOwnFields = (entry: CheckedEntry): Issue[] =>
  FIELDS_OF_ONE.filter(([field, page]) => {
    const value = (entry.data as Record<string, unknown> | null)?.[field];
    return page !== entry.id && value !== undefined && JSON.stringify(value) !== '[]';
  }).map(([field, page]) =>
    issue('not-of-this', fieldOf(entry, field), {
      id: entry.id,
      field,
      because: `only pages/${page}.mdx prints it`,
    }),
  );

function checkChapter(entry: CheckedEntry, parts: readonly string[]): Issue[] {
  const [part = '', ...rest] = entry.id.split('/');
  if (rest.length !== 1) return [issue('misplaced-chapter', fieldOf(entry), { id: entry.id })];
  return parts.includes(part)
    ? []
    : [issue('unknown-part', fieldOf(entry), { part, known: parts })];
}

/** Whether a chapter is published. One that could not be read may be. */
const hasPublished = ({ entries, unread }: CheckedContent): boolean =>
  [...leaveOutDrafts(entries), ...unread].some(({ collection }) => collection === 'chapters');

/** Parts without a chapter. A draft is one, and so is a chapter that could not be read. */
function findEmptyParts(content: CheckedContent): Issue[] {
  const begun = new Set([...idsIn(content, 'chapters')].map((id) => id.split('/')[0]));
  return entriesOf(content, 'site').flatMap((entry) =>
    content.story.site.parts.flatMap(({ id }, index) =>
      begun.has(id) || reservedSteps.includes(id)
        ? []
        : [issue('empty-part', fieldOf(entry, 'parts', index, 'id'), { id })],
    ),
  );
}

/**
 * Chapters outside the parts, parts without one, addresses claimed twice, pages that are missing or
 * that nothing prints.
 */
export const checkAddresses: Check = (content) => {
  const parts = content.story.site.parts.map(({ id }) => id);
  const taken = [...reservedSteps, ...parts];
  const pages = idsIn(content, 'pages');
  return [
    ...entriesOf(content, 'chapters').flatMap((entry) => checkChapter(entry, parts)),
    ...findEmptyParts(content),
    ...entriesOf(content, 'examined')
      .filter(({ id }) => taken.includes(id))
      .map((entry) => issue('taken-address', fieldOf(entry), { address: `/${entry.id}/` })),
    ...entriesOf(content, 'pages').flatMap(checkOwnFields),
    ...entriesOf(content, 'pages').flatMap(({ id, file, prose }) => {
      const [first] = WITHOUT_TEXT.includes(id) ? (prose?.blocks ?? []) : [];
      return first ? [issue('unprinted-text', { file, line: first.line }, { page: id })] : [];
    }),
    ...entriesOf(content, 'pages')
      .filter(({ id }) => !PRINTED.includes(id))
      .map((entry) => issue('unprinted-page', fieldOf(entry), { id: entry.id, known: PRINTED })),
    ...entriesOf(content, 'site').flatMap((entry) => [
      ...(hasPublished(content) ? [] : [issue('no-chapter', fieldOf(entry, 'parts'))]),
      ...parts.flatMap((id, index) =>
        reservedSteps.includes(id)
          ? [issue('taken-address', fieldOf(entry, 'parts', index, 'id'), { address: `/${id}/` })]
          : [],
      ),
      ...PAGES.filter((id) => !pages.has(id)).map((id) =>
        issue('missing-page', fieldOf(entry), { id }),
      ),
    ]),
  ];
};
