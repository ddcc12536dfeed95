import { closestTo } from './find-in-page.ts';
import { onHost } from './site-path.ts';

/*
 * The search over the page is a file of its own, which is asked for when a reader comes to a link
 * to the search or presses its keys. So is what marks the words that a reader looked for.
 */

const SEARCH = onHost('/search/');

const isTyping = (event: Event) =>
  closestTo(event, '[contenteditable], input:not([type="radio"]), textarea, select');

const isForSearch = (event: KeyboardEvent): boolean =>
  event.ctrlKey || event.metaKey
    ? event.key === 'k'
    : event.key === '/' &&
      !event.altKey &&
      document.documentElement.dataset['keys'] !== 'off' &&
      !isTyping(event);

const load = () => import('../search/search-dialog.ts');

async function open(): Promise<void> {
  const field = document.querySelector<HTMLInputElement>('input[type="search"]');
  if (field) return field.select();
  try {
    (await load()).openSearch();
  } catch {
    location.assign(`${SEARCH}#query`);
  }
}

const isLink = (event: Event) => closestTo(event, `a[href="${SEARCH}"]`);

/**
 * Opens the search by its keys, and marks the words that led to this page.
 * @returns what opens it if a link to it was pressed.
 */
export function askForSearch(signal: AbortSignal): (event: Event) => boolean {
  document.addEventListener(
    'pointerover',
    (event) => {
      if (isLink(event))
        load().then(
          ({ warmSearch }) => warmSearch(),
          () => {},
        );
    },
    { signal },
  );
  document.addEventListener(
    'keydown',
    (event) => {
      if (!isForSearch(event)) return;
      event.preventDefault();
      void open();
    },
    { signal },
  );
  try {
    if (sessionStorage['found'])
      void import('../search/mark-arrival.ts').then(({ markArrival }) => markArrival());
  } catch {
    // The browser stores nothing, so nobody came with words.
  }
  return (event) => {
    const isPressed = isLink(event) !== undefined;
    if (isPressed) void open();
    return isPressed;
  };
}
