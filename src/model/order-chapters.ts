import { fragments } from './routes.ts';
import type { Chapter, ChapterSource, Claim, Source, Story } from './story.ts';

interface Use {
  sources: readonly Source[];
  fragment: string;
}

function usesOf(chapter: Chapter, story: Story): Use[] {
  return chapter.prose.uses.flatMap(({ name, props }): Use[] => {
    const id = String(props['id'] ?? '');
    const claim = name === 'Claim' ? story.claims.get(id) : undefined;
    if (claim) return [{ sources: claim.evidence, fragment: fragments.claim(id) }];
    const quotation = name === 'Quote' || name === 'Q' ? story.quotations.get(id) : undefined;
    if (quotation) {
      const sources = quotation.wordings.flatMap((wording) => wording.sources);
      return [{ sources, fragment: fragments.quotation(id) }];
    }
    const figure = name === 'Figure' ? story.figures.get(id) : undefined;
    if (figure)
      return [
        {
          sources: figure.points.flatMap((point) => point.sources),
          fragment: fragments.figure(id),
        },
      ];
    const note = name === 'Note' ? story.notes.get(id) : undefined;
    return note ? [{ sources: note.sources, fragment: fragments.noteReference(id) }] : [];
  });
}

/** The sources of a chapter in the order of their first use, each with every passage that rests on it. */
function listSources(uses: readonly Use[]): ChapterSource[] {
  const list = new Map<Source, ChapterSource>();
  for (const { sources, fragment } of uses) {
    for (const source of sources) {
      const entry = list.get(source) ?? { source, fragments: [] };
      if (!entry.fragments.includes(fragment)) entry.fragments.push(fragment);
      list.set(source, entry);
    }
  }
  return [...list.values()];
}

/** Gives every chapter its claims and sources in order, and its neighbors. */
export function orderChapters(story: Story): void {
  for (const [index, chapter] of story.chapters.entries()) {
    const claims = chapter.prose.uses.flatMap(({ name, props }): Claim[] => {
      const claim = name === 'Claim' ? story.claims.get(String(props['id'])) : undefined;
      return claim ? [claim] : [];
    });
    chapter.claims = [...new Set(claims)];
    chapter.sources = listSources(usesOf(chapter, story));
    chapter.previous = story.chapters[index - 1];
    chapter.next = story.chapters[index + 1];
  }
}
