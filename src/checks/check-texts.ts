import { reservedSteps } from '../model/routes.ts';
import { suggestId } from './check-ids.ts';
import { type Check, type CheckedEntry, entriesOf, fieldOf, idsIn } from './checked-content.ts';
import { type Issue, issue } from './issue.ts';

function checkSections({ file, prose }: CheckedEntry): Issue[] {
  const seen = new Set<string>();
  return (prose?.sections ?? []).flatMap(({ id, title, depth, line }): Issue[] => {
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

/** Headings without an id, images without words. */
export const checkHeadings: Check = (content) =>
  content.entries.flatMap((entry) => [
    ...checkSections(entry),
    ...(entry.prose?.images ?? [])
      .filter(({ alt }) => alt.trim() === '')
      .map(({ line }) => issue('no-alt', { file: entry.file, line })),
  ]);

/** Pages that the engine prints and links to from everywhere. */
const PAGES = ['home', 'about'];

/** Pages that the engine prints with what their text says, and without it. */
const FURTHER_PAGES = ['timeline'];

const PRINTED = [...PAGES, ...FURTHER_PAGES];

function checkChapter(entry: CheckedEntry, parts: readonly string[]): Issue[] {
  const [part = '', ...rest] = entry.id.split('/');
  if (rest.length !== 1) return [issue('misplaced-chapter', fieldOf(entry), { id: entry.id })];
  return parts.includes(part)
    ? []
    : [issue('unknown-part', fieldOf(entry), { part, known: parts })];
}

/**
 * Chapters outside the parts, addresses claimed twice, pages that are missing or that nothing
 * prints.
 */
export const checkAddresses: Check = (content) => {
  const parts = content.story.site.parts.map(({ id }) => id);
  const taken = [...reservedSteps, ...parts];
  const pages = idsIn(content, 'pages');
  return [
    ...entriesOf(content, 'chapters').flatMap((entry) => checkChapter(entry, parts)),
    ...entriesOf(content, 'examined')
      .filter(({ id }) => taken.includes(id))
      .map((entry) => issue('taken-address', fieldOf(entry), { address: `/${entry.id}/` })),
    ...entriesOf(content, 'pages')
      .filter(({ id }) => !PRINTED.includes(id))
      .map((entry) => issue('unprinted-page', fieldOf(entry), { id: entry.id, known: PRINTED })),
    ...entriesOf(content, 'site').flatMap((entry) => [
      ...parts.flatMap((id, index) =>
        reservedSteps.includes(id)
          ? [issue('taken-address', fieldOf(entry, 'parts', index, 'id'), { address: `/${id}/` })]
          : [],
      ),
      ...PAGES.filter((id) => !pages.includes(id)).map((id) =>
        issue('missing-page', fieldOf(entry), { id }),
      ),
    ]),
  ];
};
