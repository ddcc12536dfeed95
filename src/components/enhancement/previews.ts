import { type Entry, entryOf } from './entry-of-link.ts';
import { closestTo } from './find-in-page.ts';
import { placePreview } from './place-preview.ts';
import { PreviewControl } from './preview-control.ts';

/*
 * Previews of people and terms: the first words of an entry, beside its link, on hover, focus or
 * the first tap. They are read from the entry's own page on this site. A pointer can move into a
 * preview and Escape dismisses it, as WCAG 1.4.13 asks. A preview says nothing that the entry does
 * not.
 */

function makeBox(): HTMLElement {
  const box = document.createElement('div');
  box.className = 'preview';
  box.id = 'preview';
  box.role = 'tooltip';
  box.hidden = true;
  (document.querySelector('main') ?? document.body).append(box);
  return box;
}

function fill(box: HTMLElement, entry: Entry): void {
  const title = document.createElement('p');
  title.className = 'preview-title';
  title.textContent = entry.title;
  const text = document.createElement('p');
  text.textContent = entry.text;
  box.replaceChildren(title, text);
}

/** Places the box by the first line of its link, which can go on over several lines. */
function place(box: HTMLElement, link: HTMLElement): void {
  const { left, top } = placePreview(
    link.getClientRects()[0] ?? link.getBoundingClientRect(),
    { width: box.offsetWidth, height: box.offsetHeight },
    { width: document.documentElement.clientWidth, height: innerHeight },
  );
  box.style.left = `${left + scrollX}px`;
  box.style.top = `${top + scrollY}px`;
}

const linkOf = (event: Event) => closestTo<HTMLAnchorElement>(event, 'a[data-preview]');

const isBy = (pointer: 'mouse' | 'touch', event: Event): boolean =>
  event instanceof PointerEvent && event.pointerType === pointer;

type Control = PreviewControl<HTMLAnchorElement, Entry>;

const controlOf = (box: HTMLElement): Control =>
  new PreviewControl({
    read: entryOf,
    show: (link, entry) => {
      fill(box, entry);
      box.hidden = false;
      link.setAttribute('aria-describedby', box.id);
      place(box, link);
    },
    hide: (link) => {
      link.removeAttribute('aria-describedby');
      box.hidden = true;
    },
  });

/** Tells the control where the pointer and the focus are. */
function listen(control: Control, box: HTMLElement, signal: AbortSignal): void {
  const on = (place: EventTarget, type: string, act: (event: Event) => void) =>
    place.addEventListener(type, act, { signal });
  on(box, 'pointerenter', () => control.pointAtPreview());
  on(box, 'pointerleave', () => control.pointAway());
  on(document, 'pointerover', (event) => {
    const link = linkOf(event);
    if (link && isBy('mouse', event)) control.pointAt(link);
  });
  on(document, 'pointerout', (event) => {
    if (linkOf(event) && isBy('mouse', event)) control.pointAway();
  });
  on(document, 'focusin', (event) => {
    const link = linkOf(event);
    control.focus(link, link?.matches(':focus-visible') ?? false);
  });
}

/** What the listeners for presses and keys may ask of the previews. */
export interface Previews {
  /**
   * Shows the preview of a link at the first touch.
   * @returns whether the press did that and must not do more.
   */
  press: (event: Event) => boolean;
  /**
   * Hides the preview.
   * @returns whether there was one.
   */
  dismiss: () => boolean;
}

/** Shows previews of the links that have one. */
export function startPreviews(signal: AbortSignal): Previews {
  const box = makeBox();
  const control = controlOf(box);
  listen(control, box, signal);
  signal.addEventListener('abort', () => box.remove());
  return {
    press: (event) => control.press(linkOf(event), isBy('touch', event)),
    dismiss: () => control.dismiss(),
  };
}
