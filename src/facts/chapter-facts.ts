import type { BackgroundNewsArticle, WithContext } from 'schema-dts';
import { pageDates } from '../model/page-dates.ts';
import { routes } from '../model/routes.ts';
import type { Chapter, Story } from '../model/story.ts';
import { onWeb } from './address-on-web.ts';

/** The topic that most claims of a chapter belong to. */
function topicOf({ claims }: Chapter): string | undefined {
  const [most] = [...Map.groupBy(claims, ({ topic }) => topic.address)].toSorted(
    ([, a], [, b]) => b.length - a.length,
  );
  return most?.[0];
}

/**
 * A chapter as an article. A chapter’s weight is limited, so it says no more than that: the way to
 * it is in the page itself, and its claims and quotations are facts of their own pages.
 */
export function chapterFacts(chapter: Chapter, story: Story): WithContext<BackgroundNewsArticle> {
  const { title, address } = chapter;
  const { published, modified } = pageDates(address, story);
  const topic = topicOf(chapter);
  const idOf = (other: string) => ({ '@id': onWeb(other, address, story.site) });
  return {
    '@context': 'https://schema.org',
    '@type': 'BackgroundNewsArticle',
    ...idOf(address),
    headline: title,
    datePublished: published,
    ...(modified === published ? {} : { dateModified: modified }),
    isPartOf: idOf(routes.home),
    ...(topic ? { about: idOf(topic) } : {}),
  };
}
