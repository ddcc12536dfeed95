import * as said from '../../labels/script/en/answers.ts';
import { idIn } from '../enhancement/find-in-page.ts';
import { beginning } from '../enhancement/beginning.ts';
import { findNamedWords } from './find-named-words.ts';
import { darkenWords, lightWords } from './lit-words.ts';
import { makeAnswer } from './make-answer.ts';
import { showAnswer } from './margin-answer.ts';
import { wordsAt } from './passage-address.ts';
import { readText, rangesOf } from './visible-text.ts';
import { type NamedWords, WORDS_MARK, readDirective } from './words-directive.ts';

/*
 * A link to words. The browser looks for them on the whole page, wherever its id leads; this looks
 * in the passage of the id alone, and says so where they are not there. In Safari, which hides the
 * words from scripts, the browser is alone, and the words before and after keep it from others.
 */

/** The browser's own light gives way: it may be on other words. */
const OWN_LIGHT = '::target-text { background: none; color: inherit; text-decoration: none; }';

let sheet: CSSStyleSheet | undefined;

function dimBrowsersLight(): void {
  if (sheet) return;
  sheet = new CSSStyleSheet();
  sheet.replaceSync(OWN_LIGHT);
  document.adoptedStyleSheets.push(sheet);
}

/** Waits until the page is whole and the browser has scrolled to what it found. */
async function settle(): Promise<void> {
  if (document.readyState !== 'complete')
    await new Promise((resolve) => addEventListener('load', resolve, { once: true }));
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}

/** How long a browser may look for words until it takes the id, in milliseconds. */
const SEARCH_MS = 2000;

/** Waits until the browser has a target: it has found the words somewhere, or taken the id. */
async function untilTargeted(): Promise<void> {
  await settle();
  const end = performance.now() + SEARCH_MS;
  while (!document.querySelector(':target') && performance.now() < end) await settle();
}

const isSeen = ({ top, bottom }: DOMRect): boolean => top >= 0 && bottom <= innerHeight;

/** Opens what the words are folded in, and brings them into sight. */
async function show(node: Node): Promise<void> {
  const element = node.parentElement;
  for (let fold = element?.closest('details'); fold; fold = fold.parentElement?.closest('details'))
    fold.open = true;
  await settle();
  if (element && !isSeen(element.getBoundingClientRect()))
    element.scrollIntoView({ block: 'center' });
}

const REASONS = { missing: said.missing, ambiguous: said.ambiguous };

async function tell(id: string, named: NamedWords, reason: keyof typeof REASONS): Promise<void> {
  await untilTargeted();
  // Leads to the passage alone: the browser may have found, lit and targeted another. It takes the
  // way to where it is already for none.
  history.replaceState(history.state, '', location.pathname + location.search);
  location.replace(`#${id}`);
  const target = document.getElementById(id);
  if (!target) return;
  target.scrollIntoView();
  const phrase = beginning(named.end === '' ? named.start : `${named.start} … ${named.end}`);
  const answer = makeAnswer({ kind: said.changed, phrase, says: [REASONS[reason]] });
  showAnswer(answer, { at: target, order: 'first', message: answer.textContent });
}

/** Has a link to where a passage is now lead on to the words. */
function leadOn(line: Element, directive: string): void {
  for (const link of line.querySelectorAll('a')) {
    const [address = ''] = link.href.split(WORDS_MARK);
    link.href = address + WORDS_MARK + directive;
  }
}

async function answerId(id: string): Promise<void> {
  (await import('../enhancement/unknown-fragment.ts')).answerFragment(id);
}

/** Lights the words that an address names, in its passage, or says that they are not there. */
export async function arriveAt(directive: string): Promise<void> {
  const id = idIn(location.hash.split(WORDS_MARK)[0] ?? '');
  const named = readDirective(directive);
  if (!named || id === '') return;
  // A browser that knows no such addresses takes all of it for an id.
  if (location.hash.includes(WORDS_MARK)) location.replace(`#${id}`);
  const target = document.getElementById(id);
  if (!target) return answerId(id);
  if (target.matches('[role="note"]')) return leadOn(target, directive);
  dimBrowsersLight();
  const visible = readText(wordsAt(`#${id}`));
  const found = findNamedWords(visible.text, named);
  if (typeof found === 'string') return tell(id, named, found);
  const lit = rangesOf(visible, found.start, found.end);
  lightWords(lit);
  addEventListener('hashchange', darkenWords, { once: true });
  const [first] = lit;
  if (first) await show(first.startContainer);
}
