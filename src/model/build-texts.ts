import { type Entries, byId, found } from './entries.ts';
import type { Records } from './build-records.ts';
import { parseProse } from './parse-prose.ts';
import { routes } from './routes.ts';
import type { Chapter, Claim, Note, Page, Part, Site, Story } from './story.ts';

const buildNotes = (entries: Entries, { sources }: Records): Map<string, Note> => {
  const notes = entries.notes.map(({ id, data, body }) => ({
    ...data,
    id,
    sources: found(sources, data.sources),
    prose: parseProse(body ?? ''),
    usedIn: [],
  }));
  return byId(notes);
};

const buildPages = (entries: Entries, { claims }: Records): Map<string, Page> =>
  byId(
    entries.pages.map(({ id, data, body }) => ({
      ...data,
      id,
      address: id === 'home' ? routes.home : `/${id}/`,
      prose: parseProse(body ?? ''),
      facts: data.facts.flatMap(({ label, claim }) =>
        found(claims, [claim]).map((known: Claim) => ({ label, claim: known })),
      ),
    })),
  );

/** The parts with their chapters in reading order. A part without a chapter is not shown anywhere. */
function buildParts(entries: Entries, site: Site): Part[] {
  const parts = site.parts.map(({ id, title }): Part => ({ id, title, chapters: [] }));
  for (const part of parts) {
    part.chapters = entries.chapters
      .filter(({ id }) => id.startsWith(`${part.id}/`))
      .map(({ id, data, body }): Chapter => ({
        ...data,
        id,
        part,
        address: routes.chapter(part.id, id.slice(part.id.length + 1)),
        prose: parseProse(body ?? ''),
        claims: [],
        sources: [],
        previous: undefined,
        next: undefined,
      }))
      .toSorted((a, b) => a.order - b.order || a.id.localeCompare(b.id));
  }
  return parts.filter(({ chapters }) => chapters.length > 0);
}

/** Reads the texts and joins what their frontmatter points at. */
export function buildTexts(
  entries: Entries,
  site: Site,
  records: Records,
): Pick<Story, 'parts' | 'pages' | 'chapters' | 'notes'> {
  const parts = buildParts(entries, site);
  return {
    parts,
    pages: buildPages(entries, records),
    chapters: parts.flatMap(({ chapters }) => chapters),
    notes: buildNotes(entries, records),
  };
}
