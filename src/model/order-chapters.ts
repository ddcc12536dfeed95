import type { Claim, Source } from './records.ts';
import type { Chapter, ChapterSource, Story } from './story.ts';
import { type UsedRecord, sourcesOf, usedRecord } from './used-record.ts';

/**
 * The sources of a chapter in the order of their first use, each with every passage that rests on
 * it.
 */
function listSources(uses: readonly UsedRecord[]): ChapterSource[] {
  const list = new Map<Source, ChapterSource>();
  for (const used of uses) {
    const fragment = used.component.fragment?.(used.id);
    if (!fragment) continue;
    for (const source of sourcesOf(used)) {
      const entry = list.get(source) ?? { source, fragments: [] };
      if (!entry.fragments.includes(fragment)) entry.fragments.push(fragment);
      list.set(source, entry);
    }
  }
  return [...list.values()];
}

function listClaims(uses: readonly UsedRecord[]): Claim[] {
  const claims = uses.flatMap((used) => (used.collection === 'claims' ? [used.record] : []));
  return [...new Set(claims)];
}

const usesIn = (chapter: Chapter, story: Story): UsedRecord[] =>
  chapter.prose.uses.flatMap((use) => usedRecord(use, story) ?? []);

/** Fills in the claims, the sources and the neighbors of every chapter. */
export function orderChapters(story: Story): void {
  for (const [index, chapter] of story.chapters.entries()) {
    const uses = usesIn(chapter, story);
    chapter.claims = listClaims(uses);
    chapter.sources = listSources(uses);
    chapter.previous = story.chapters[index - 1];
    chapter.next = story.chapters[index + 1];
  }
}
