import { type Entries, type Entry, byId, found } from './entries.ts';
import { noteParts } from './list-parts.ts';
import type { Prose } from './prose.ts';
import { proseComponents } from './prose-components.ts';
import type { Records, Site } from './records.ts';
import { routes } from './routes.ts';
import { partsById } from './split-list.ts';
import type { Chapter, Note, Page, Part, Story } from './story.ts';

const buildNotes = (entries: Entries, { sources }: Records): Map<string, Note> => {
  const parts = partsById(noteParts(entries.notes.map(({ id, data: { kind } }) => ({ id, kind }))));
  const notes = entries.notes.map(({ id, data, prose }) => ({
    ...data,
    id,
    address: routes.note(id, parts.get(id)),
    sources: found(sources, data.sources),
    prose,
    usedIn: [],
  }));
  return byId(notes);
};

const usesFigure = ({ uses }: Prose): boolean =>
  uses.some(({ name }) => proseComponents[name]?.collection === 'figures');

const buildPages = (entries: Entries, { claims }: Records): Map<string, Page> =>
  byId(
    entries.pages.map(({ id, data, prose }) => ({
      ...data,
      id,
      address: routes.page(id),
      prose,
      hasFigure: usesFigure(prose),
      hasPicture: prose.images.length > 0,
      facts: data.facts.flatMap(({ label, claim }) =>
        found(claims, [claim]).map((known) => ({ label, claim: known })),
      ),
    })),
  );

const buildChapter = (
  { id, data, prose }: Entry<'chapters'>,
  part: Part,
  records: Records,
): Chapter => ({
  ...data,
  summarizes: found(records.claims, data.summarizes),
  short: data.short.map(({ says, claims }) => ({ says, claims: found(records.claims, claims) })),
  id,
  part,
  address: routes.chapter(part.id, id.slice(part.id.length + 1)),
  prose,
  hasFigure: usesFigure(prose),
  hasPicture: prose.images.length > 0,
  claims: [],
  sources: [],
  previous: undefined,
  next: undefined,
});

/** The parts with their chapters, in reading order. A part without chapters is left out. */
function buildParts(entries: Entries, site: Site, records: Records): Part[] {
  const parts = site.parts.map(({ id, title, summary }): Part => {
    const part: Part = { id, title, summary, address: routes.part(id), chapters: [] };
    part.chapters = entries.chapters
      .filter((entry) => entry.id.startsWith(`${id}/`))
      .map((entry) => buildChapter(entry, part, records))
      .toSorted((a, b) => a.order - b.order || a.id.localeCompare(b.id, 'en'));
    return part;
  });
  return parts.filter(({ chapters }) => chapters.length > 0);
}

/** Builds the texts and joins the records that their frontmatter names. */
export function buildTexts(
  entries: Entries,
  site: Site,
  records: Records,
): Pick<Story, 'parts' | 'pages' | 'chapters' | 'notes'> {
  const parts = buildParts(entries, site, records);
  return {
    parts,
    pages: buildPages(entries, records),
    chapters: parts.flatMap(({ chapters }) => chapters),
    notes: buildNotes(entries, records),
  };
}
