import styles from '~/styles/previews.css?inline';
import { type Entry, entryOf } from './entry-of-link.ts';
import { closestTo, isModified } from './find-in-page.ts';
import { isOnTheWay, placePreview } from './place-preview.ts';
import { isByTouch } from './pointer.ts';
import { PreviewControl } from './preview-control.ts';

/*
 * Previews of people and terms: the first words of an entry, beside its link, on hover, focus or
 * the first tap. Their words are in one small file of this site. A pointer can move into a preview
 * and Escape dismisses it, as WCAG 1.4.13 asks. A preview says nothing that the entry does not.
 */

function makeBox(): HTMLElement {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
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

/** The part of the window that is seen, in the coordinates of `getBoundingClientRect`. */
const viewOf = () => ({
  left: visualViewport?.offsetLeft ?? 0,
  top: visualViewport?.offsetTop ?? 0,
  width: visualViewport?.width ?? document.documentElement.clientWidth,
  height: visualViewport?.height ?? innerHeight,
});

/** Places the box by its link, which can go on over several lines. */
function place(box: HTMLElement, link: HTMLElement): void {
  const view = viewOf();
  const lines = [...link.getClientRects()];
  const whole = link.getBoundingClientRect();
  box.style.setProperty('--seen', `${view.width}px`);
  const { left, top } = placePreview(
    { first: lines[0] ?? whole, last: lines.at(-1) ?? whole },
    { width: box.offsetWidth, height: box.offsetHeight },
    view,
  );
  box.style.left = `${left + scrollX}px`;
  box.style.top = `${top + scrollY}px`;
}

const linkOf = (event: Event) => closestTo<HTMLAnchorElement>(event, 'a[data-preview]');

/** The link whose preview shows. */
const describedLink = () => document.querySelector<HTMLElement>('[aria-describedby="preview"]');

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
    follow: ({ href }) => location.assign(href),
  });

/** The link that the pointer has come to or left. One that moves inside a link has done neither. */
function crossedLink(event: PointerEvent): HTMLAnchorElement | undefined {
  const link = linkOf(event);
  const isInside = event.relatedTarget instanceof Node && link?.contains(event.relatedTarget);
  return event.pointerType === 'mouse' && !isInside ? link : undefined;
}

/** Tells the control where the pointer is. */
function followPointer(control: Control, box: HTMLElement, signal: AbortSignal): void {
  box.addEventListener('pointerenter', () => control.pointAtPreview(), { signal });
  box.addEventListener('pointerleave', () => control.pointAway(), { signal });
  const on = (type: 'pointerover' | 'pointerout' | 'pointermove', act: (e: PointerEvent) => void) =>
    document.addEventListener(type, act, { signal });
  on('pointerover', (event) => {
    const link = crossedLink(event);
    if (link) control.pointAt(link);
  });
  on('pointerout', (event) => {
    if (crossedLink(event)) control.pointAway();
  });
  on('pointermove', (event) => {
    const link = describedLink();
    if (link && isOnTheWay(event, link.getBoundingClientRect(), box.getBoundingClientRect()))
      control.travel();
  });
}

/** Tells the control where the focus is, and when nothing of it may be left on the page. */
function followReader(control: Control, signal: AbortSignal): void {
  const on = (place: EventTarget, type: string, act: (event: Event) => void) =>
    place.addEventListener(type, act, { signal });
  on(document, 'focusin', (event) => {
    const link = linkOf(event);
    control.focus(link, link?.matches(':focus-visible') ?? false);
  });
  on(document, 'click', (event) => {
    if (event instanceof MouseEvent && isModified(event)) control.dismiss();
  });
  // A long press or another button opens a menu or a tab of the browser. Back shows a page as left.
  for (const type of ['contextmenu', 'auxclick']) on(document, type, () => control.dismiss());
  for (const type of ['pagehide', 'pageshow']) on(window, type, () => control.dismiss());
}

/** What the listeners for presses and keys may ask of the previews. */
export interface Previews {
  /**
   * Shows the preview of a link at the first touch, or follows the link.
   * @returns whether the press did either and must not do more.
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
  followPointer(control, box, signal);
  followReader(control, signal);
  document.addEventListener(
    'pointerdown',
    (event) => {
      const link = linkOf(event);
      // The entry is on its way before the finger is up.
      if (link && event.pointerType === 'touch') void entryOf(link);
    },
    { signal },
  );
  signal.addEventListener('abort', () => box.remove());
  return {
    press: (event) => control.press(linkOf(event), isByTouch(event)),
    dismiss: () => control.dismiss(),
  };
}
