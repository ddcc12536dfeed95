/*
 * Previews of people and terms: some of the entry beside its link, on hover, focus or the first tap. The
 * entry's own page is asked for then, from this site, and its first words are shown. A preview can be
 * pointed at, is dismissed with Escape, and never holds what the page does not (WCAG 1.4.13).
 */

/** How long a pointer rests on a link before its preview shows, in milliseconds: passing over shows none. */
const SHOW_MS = 350;

/** How long a preview stays when the pointer leaves, in milliseconds: enough to reach it. */
const HIDE_MS = 250;

/** How far a preview keeps from its link and from the edges of the window, in pixels. */
const GAP = 8;

interface Entry {
  title: string;
  text: string;
}

const entries = new Map<string, Promise<Entry | undefined>>();

function readEntry(html: string, hash: string): Entry | undefined {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const root = hash ? page.getElementById(hash.slice(1)) : page;
  const title = root?.querySelector('[data-preview-title]')?.textContent;
  const text = root?.querySelector('[data-preview-text]')?.textContent;
  return title && text ? { title: title.trim(), text: text.trim() } : undefined;
}

async function fetchEntry(link: HTMLAnchorElement): Promise<Entry | undefined> {
  const answer = await fetch(link.href);
  return answer.ok ? readEntry(await answer.text(), link.hash) : undefined;
}

function entryOf(link: HTMLAnchorElement): Promise<Entry | undefined> {
  const known = entries.get(link.href) ?? fetchEntry(link).catch(() => undefined);
  entries.set(link.href, known);
  return known;
}

class Preview {
  private readonly box = document.createElement('div');
  private link: HTMLAnchorElement | undefined;
  private timer = 0;

  constructor() {
    this.box.className = 'preview';
    this.box.id = 'preview';
    this.box.role = 'tooltip';
    this.box.hidden = true;
    this.box.addEventListener('pointerenter', () => clearTimeout(this.timer));
    this.box.addEventListener('pointerleave', () => this.later(() => this.hide(), HIDE_MS));
    (document.querySelector('main') ?? document.body).append(this.box);
  }

  later(act: () => void, delay: number): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(act, delay);
  }

  isOf(link: HTMLAnchorElement): boolean {
    return this.link === link && !this.box.hidden;
  }

  async show(link: HTMLAnchorElement): Promise<void> {
    if (this.isOf(link)) return;
    this.link = link;
    const entry = await entryOf(link);
    if (!entry || this.link !== link) return;
    const title = document.createElement('p');
    title.className = 'preview-title';
    title.textContent = entry.title;
    const text = document.createElement('p');
    text.textContent = entry.text;
    this.box.replaceChildren(title, text);
    this.box.hidden = false;
    link.setAttribute('aria-describedby', this.box.id);
    this.place(link);
  }

  hide(): void {
    clearTimeout(this.timer);
    this.link?.removeAttribute('aria-describedby');
    this.link = undefined;
    this.box.hidden = true;
  }

  private place(link: HTMLAnchorElement): void {
    const rect = link.getClientRects()[0] ?? link.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = this.box;
    const left = Math.max(
      GAP,
      Math.min(rect.left, document.documentElement.clientWidth - width - GAP),
    );
    const isBelow = rect.bottom + GAP + height <= innerHeight;
    this.box.style.left = `${left + scrollX}px`;
    this.box.style.top = `${(isBelow ? rect.bottom + GAP : rect.top - GAP - height) + scrollY}px`;
  }
}

const linkOf = (target: EventTarget | null) =>
  target instanceof Element ? target.closest<HTMLAnchorElement>('a[data-preview]') : null;

/** Shows previews of the links that have one. */
export function startPreviews(): void {
  const preview = new Preview();
  document.addEventListener('pointerover', (event) => {
    const link = linkOf(event.target);
    if (link && event.pointerType === 'mouse')
      preview.later(() => void preview.show(link), SHOW_MS);
  });
  document.addEventListener('pointerout', (event) => {
    if (linkOf(event.target) && event.pointerType === 'mouse')
      preview.later(() => preview.hide(), HIDE_MS);
  });
  document.addEventListener('focusin', (event) => {
    const link = linkOf(event.target);
    if (link?.matches(':focus-visible')) void preview.show(link);
    else if (!link) preview.hide();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') preview.hide();
  });
  document.addEventListener('click', (event) => {
    const link = linkOf(event.target);
    const isTap = (event as PointerEvent).pointerType === 'touch';
    if (link && isTap && !preview.isOf(link)) {
      event.preventDefault();
      void preview.show(link);
    } else if (!link) preview.hide();
  });
}
