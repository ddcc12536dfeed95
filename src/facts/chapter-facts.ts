import { pageDates } from '../model/page-dates.ts';
import type { Chapter, Story } from '../model/story.ts';
import { type Facts, factsOf } from './facts.ts';

/**
 * A chapter as an article, with the way to it. A chapter’s weight is limited, so it says no more
 * than that: its claims and quotations are facts of their own pages.
 */
export function chapterFacts(chapter: Chapter, story: Story): Facts {
  const { title, address, part } = chapter;
  const { published, modified } = pageDates(address, story);
  return factsOf(chapter, [part], story, (write) => [
    {
      '@type': 'BackgroundNewsArticle',
      '@id': write(address),
      headline: title,
      datePublished: published,
      ...(modified === published ? {} : { dateModified: modified }),
    },
  ]);
}
