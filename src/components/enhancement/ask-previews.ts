import { closestTo } from './find-in-page.ts';
import { isByTouch } from './pointer.ts';
import type { Previews } from './previews.ts';

/*
 * What shows previews is a file of its own, which is asked for when a reader first comes to a link
 * that has one. Most readers of most pages never do.
 */

/** How long the first tap waits for that file before it follows its link, in milliseconds. */
const WAIT_MS = 300;

const linkOf = (event: Event) => closestTo<HTMLAnchorElement>(event, 'a[data-preview]');

/** Whether the reader is still where an event was. */
const isStillThere = (link: HTMLElement): boolean =>
  link.matches(':hover') || link === document.activeElement;

/** Tells the previews of what happened before they could listen. */
function repeat(event: Event): void {
  const link = linkOf(event);
  if (!link || !isStillThere(link)) return;
  const { type, bubbles } = event;
  const again =
    event instanceof PointerEvent
      ? new PointerEvent(type, { bubbles, pointerType: event.pointerType })
      : new FocusEvent(type, { bubbles });
  link.dispatchEvent(again);
}

/** Shows previews of the links that have one, from the first time that a reader comes to one. */
export function askForPreviews(signal: AbortSignal): Previews {
  let previews: Previews | undefined;
  let asked: Promise<void> | undefined;
  const load = async () => {
    try {
      previews = (await import('./previews.ts')).startPreviews(signal);
    } catch {
      // The network may come back, so the next time asks again.
      asked = undefined;
    }
  };
  const ask = (event: Event) => {
    if (previews || !linkOf(event)) return;
    asked ??= load();
    void asked.then(() => repeat(event));
  };
  for (const type of ['pointerover', 'focusin'])
    document.addEventListener(type, ask, { signal, capture: true });

  /** The first tap, which waits a moment for what shows the preview. */
  const pressFirst = async (event: Event, { href }: HTMLAnchorElement) => {
    await Promise.race([asked, new Promise((resolve) => setTimeout(resolve, WAIT_MS))]);
    if (!previews?.press(event)) location.assign(href);
  };
  return {
    press: (event) => {
      const link = linkOf(event);
      if (previews || !link || !isByTouch(event)) return previews?.press(event) ?? false;
      asked ??= load();
      void pressFirst(event, link);
      return true;
    },
    dismiss: () => previews?.dismiss() ?? false,
  };
}
