import * as said from '../../labels/script/en/answers.ts';
import { announce } from '../enhancement/announce.ts';
import { beginning } from '../enhancement/beginning.ts';
import { citeControl, linkControls } from './link-controls.ts';
import { makeAddress, makeAnswer, makeRow } from './make-answer.ts';
import { closeAnswer, isAnswered, showAnswer } from './margin-answer.ts';
import { sayCopied } from './say-copied.ts';
import { readText } from './visible-text.ts';

/** The words of the passage that a link copies the address of. */
function phraseOf(link: HTMLElement): string {
  const titled = link.closest('.heading')?.querySelector('h2') ?? link.closest('p[id]');
  if (titled) return beginning(readText([titled]).text);
  return beginning(
    link.querySelector('.sr-only')?.textContent.replace(said.before, '') ?? document.title,
  );
}

/** The phrase of a link that says “Copied” now, from when it said its own words. */
const phrases = new WeakMap<HTMLElement, string>();

/**
 * Says of a link that its address was copied, and prints that in the margin. A second press copies
 * again, says so again, and takes it away.
 */
export function answerCopy(link: HTMLAnchorElement, url: string): void {
  const phrase = phrases.get(link) ?? phraseOf(link);
  phrases.set(link, phrase);
  const isSign = link.matches('p > .heading-sign');
  if (isAnswered(link)) closeAnswer();
  else {
    const id = link.pathname === location.pathname ? link.hash.slice(1) : '';
    const controls = linkControls(url, phrase, citeControl(id));
    const words = {
      kind: isSign ? said.linkIsCopied : said.link,
      phrase,
      says: [makeAddress(url)],
    };
    const answer = makeAnswer(words, makeRow(...controls));
    showAnswer(answer, { control: link, at: link, order: 'first', message: '' });
  }
  // The sign of a paragraph has no room for a word.
  if (isSign) announce(said.linkCopied);
  else sayCopied(link, said.linkCopied);
}
