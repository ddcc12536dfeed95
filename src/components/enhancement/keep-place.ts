import * as words from '../../labels/script/en/page.ts';
import { type Places, placeIn, readPlaces, withPlace } from './reading-place.ts';
import { SETTING_CHANGED } from './settings.ts';

/*
 * Where a reader was. A page whose text has `data-keeps-place` remembers, in the browser only, the
 * section in which it was left. The next time it says so at its head, and so does the page that
 * lists the chapters. The reader can turn that off.
 */

/** Its name in the browser's storage. */
const PLACES = 'places';

const isOff = () => document.documentElement.dataset['place'] === 'forgotten';

function read(): Places {
  try {
    return readPlaces(localStorage.getItem(PLACES));
  } catch {
    return {};
  }
}

function write(places: Places): void {
  try {
    if (isOff() || Object.keys(places).length === 0) localStorage.removeItem(PLACES);
    else localStorage.setItem(PLACES, JSON.stringify(places));
  } catch {
    // The browser stores nothing, so nothing is remembered.
  }
}

/** Remembers the section that is being read. */
function keepPlace(): void {
  const text = document.querySelector('[data-keeps-place]');
  if (!text) return;
  const sections = [...text.querySelectorAll(':is(h2, h3)[id]')].map((heading) => ({
    id: heading.id,
    top: heading.getBoundingClientRect().top,
  }));
  const place = placeIn(sections, text.getBoundingClientRect().bottom, innerHeight);
  write(withPlace(read(), location.pathname, place));
}

/** Where a reader can go on, and what that place is called. */
interface Offer {
  href: string;
  title: string;
}

/** The section of this page in which it was left, if that is still there. */
function offerSection(id: string | undefined): Offer | undefined {
  const title = document.getElementById(id ?? '')?.textContent.trim();
  return title ? { href: `#${id}`, title } : undefined;
}

/** The page that was left last, of those that this page lists. */
function offerPage(): Offer | undefined {
  const listed = ['#chapters li > a', 'nav li > a'].flatMap((selector) => [
    ...document.querySelectorAll<HTMLAnchorElement>(selector),
  ]);
  return Object.entries(read())
    .flatMap(([address, id]): Offer[] => {
      const link = listed.find(({ pathname, hash }) => pathname === address && hash === '');
      return link ? [{ href: `${address}#${id}`, title: link.textContent.trim() }] : [];
    })
    .at(-1);
}

/** One line that says where the reader was. It stands where nothing is, so that nothing moves. */
function makeLine({ href, title }: Offer): HTMLElement {
  const line = document.createElement('p');
  line.className = 'place font-label text-label text-ink-2 no-print';
  const name = document.createElement('span');
  name.className = 'text-ink';
  name.textContent = title;
  const link = document.createElement('a');
  link.href = href;
  link.textContent = words.goOn;
  link.ariaLabel = words.goOnAt + title;
  line.append(words.wasAt, name, ' ', link);
  return line;
}

/** Remembers where the reader stops, and says where that was. Call it before the settings start. */
export function startPlace(signal: AbortSignal): void {
  const left = location.hash ? undefined : read()[location.pathname];
  const show = () => {
    document.querySelector('.place')?.remove();
    if (isOff()) return write({});
    const offer = document.getElementById('chapters') ? offerPage() : offerSection(left);
    if (offer) document.querySelector('main')?.prepend(makeLine(offer));
  };
  document.addEventListener(SETTING_CHANGED, show, { signal });
  addEventListener('pagehide', keepPlace, { signal });
  const keepIfHidden = () => document.hidden && keepPlace();
  document.addEventListener('visibilitychange', keepIfHidden, { signal });
}
