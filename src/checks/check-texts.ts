import { reservedSteps } from '../model/routes.ts';
import { type Check, type CheckedEntry, entriesOf, fieldOf } from './checked-content.ts';
import { type Issue, issue } from './issue.ts';

/** An id made of a heading's words, as a proposal to its author. */
const suggestId = (title: string): string =>
  title
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[’'\u0300-\u036f]/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '') || 'section';

function checkSections({ file, prose }: CheckedEntry): Issue[] {
  const seen = new Set<string>();
  return (prose?.sections ?? []).flatMap(({ id, title, line }): Issue[] => {
    if (!id) return [issue('heading-without-id', { file, line }, { title, suggestion: suggestId(title) })];
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

/** Pages that the engine links to from everywhere. */
const NEEDED_PAGES = ['home', 'about'];

/** Chapters outside the parts, addresses claimed twice, pages that are missing. */
export const checkAddresses: Check = (content) => {
  const { site } = content.story;
  const parts = site.parts.map(({ id }) => id);
  const outside = entriesOf(content, 'chapters').flatMap((entry): Issue[] => {
    const part = entry.id.split('/')[0] ?? '';
    return parts.includes(part) ? [] : [issue('unknown-part', fieldOf(entry), { part, known: parts })];
  });
  const taken = [...reservedSteps, ...parts];
  const clashes = entriesOf(content, 'examined')
    .filter(({ id }) => taken.includes(id))
    .map((entry) => issue('taken-address', fieldOf(entry), { address: `/${entry.id}/` }));
  const pages = entriesOf(content, 'pages').map(({ id }) => id);
  const siteEntry = entriesOf(content, 'site')[0];
  const missing = NEEDED_PAGES.filter((id) => !pages.includes(id) && siteEntry).map((id) =>
    issue('missing-page', { file: siteEntry?.file ?? '', line: 1 }, { id }),
  );
  return [...outside, ...clashes, ...missing];
};

/** Fields that another field of the same record makes necessary. */
export const checkCompanions: Check = (content) => {
  const events = content.entries.filter(({ collection }) => collection === 'events');
  const zones = events
    .filter(({ id }) => content.story.events.get(id)?.time && !content.story.events.get(id)?.zone)
    .map((entry) =>
      issue('needs-field', fieldOf(entry, 'time'), { field: 'zone', because: 'a time is somebody’s clock' }),
    );
  const lengths = events
    .filter(
      ({ id }) => content.story.events.get(id)?.kind === 'call' && content.story.events.get(id)?.minutes === undefined,
    )
    .map((entry) =>
      issue('needs-field', fieldOf(entry), { field: 'minutes', because: 'a call has a length, or it was not found' }),
    );
  const reasons = entriesOf(content, 'examined').flatMap((entry) =>
    (content.story.examined.get(entry.id)?.statements ?? []).flatMap(({ verdict, reason }, index): Issue[] =>
      verdict === 'does not stand' && !reason
        ? [
            issue('needs-field', fieldOf(entry, 'statements', index), {
              field: 'reason',
              because: 'what does not stand needs its reason',
            }),
          ]
        : [],
    ),
  );
  return [...zones, ...lengths, ...reasons];
};
