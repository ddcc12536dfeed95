import { answerCopy } from './answer-copy.ts';

/*
 * What the margin answers, in one file: a reader who copies a link may select words next. What
 * shows citations, and what makes links to words, are files of their own.
 */

export { answerSelection } from './answer-selection.ts';
export { arriveAt } from './words-arrival.ts';

/** Answers a press of a link that has copied its address, or that leads to citations. */
export async function answerPress(link: HTMLAnchorElement, url: string): Promise<void> {
  if ('copy' in link.dataset) answerCopy(link, url);
  else await (await import('./answer-cite.ts')).answerCite(link);
}
