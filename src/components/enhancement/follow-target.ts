import { answers } from './ask-answers.ts';
import { closestTo, idIn } from './find-in-page.ts';

/*
 * What an address leads to is opened: browsers do so by themselves, but not before Firefox 139 and
 * Safari 26.2 (https://github.com/web-platform-tests/interop/issues/1109), and none says that there
 * is no such passage.
 */

/**
 * The address with the words that it names. Browsers that find them hide them from `location`, but
 * not from the history; Safari does from both.
 */
const wholeAddress = (): string =>
  (window as { navigation?: Navigation }).navigation?.currentEntry?.url ?? location.href;

function follow(moved?: Event): void {
  // Whoever moves within the page needs not be told what it is about.
  if (moved) document.documentElement.dataset['inside'] = '';
  const id = idIn(location.hash);
  const target = document.getElementById(id);
  const [, words] = wholeAddress().split(':~:text=');
  if (words) void answers().then((all) => all.arriveAt(words));
  // The browser itself knows this name for the beginning of the page.
  else if (!target && id && id !== 'top')
    void import('./unknown-fragment.ts').then(({ answerFragment }) => answerFragment(id));
  const closed = target?.closest<HTMLDetailsElement>('details:not([open])');
  if (!target || !closed || closed.querySelector(':scope > summary')?.contains(target)) return;
  closed.open = true;
  target.scrollIntoView();
}

/** A second press of a link changes no address. What it leads to may have been closed since. */
function followAgain(event: Event): void {
  const link = closestTo<HTMLAnchorElement>(event, 'a[href^="#"]');
  if (link?.hash !== location.hash) return;
  // Whether the press did something else is known when all have heard of it.
  setTimeout(() => {
    if (!event.defaultPrevented) follow();
  });
}

/** Opens what the address leads into, and answers an address that leads to no passage. */
export function followTarget(signal: AbortSignal): void {
  addEventListener('hashchange', follow, { signal });
  document.addEventListener('click', followAgain, { signal });
  follow();
}
