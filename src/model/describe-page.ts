/** What search engines and cards show of a description, in characters. */
const LONGEST = 160;

/**
 * A description that is shown whole: as many of its sentences as there is room for; of a first
 * sentence that is longer than that, as many words.
 */
export function shortened(description: string): string {
  if (description.length <= LONGEST) return description;
  const room = description.slice(0, LONGEST + 1);
  const sentences = /^.*[.!?][”’)]?(?= )/su.exec(room)?.[0];
  if (sentences) return sentences;
  const words = description.slice(0, LONGEST - 1);
  return `${words.slice(0, words.lastIndexOf(' ')).replace(/[\s,;:–—-]+$/u, '')} …`;
}

/** The whole address of a page or file of a site that is published at an address, path and all. */
export const publishedAt = (site: string, address: string): string =>
  site.replace(/\/+$/u, '') + address;

/** A language as Open Graph writes it, with the place where it is most spoken: `en_US`. */
export function localeOf(language: string): string {
  const { language: spoken, region } = new Intl.Locale(language).maximize();
  return region ? `${spoken}_${region}` : spoken;
}
