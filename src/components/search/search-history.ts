import { searchOf, viewIn } from './search-address.ts';
import type { View } from './search-view.ts';

/** How long an address waits for the next key, in milliseconds: browsers refuse many changes. */
const WAIT_MS = 300;

/** Where a reader was in the results: what was unfolded, and how far it was scrolled. */
export interface Place {
  unfolded: readonly string[];
  scroll: number;
}

const isPlace = (state: unknown): state is Place =>
  typeof state === 'object' && state !== null && 'unfolded' in state && 'scroll' in state;

/** The address and the history of the search page, which hold all that it shows. */
export class SearchHistory {
  private readonly placeNow: () => Place;
  /** What the current entry of the history was before something was typed over it. */
  private settled: View;
  private current: View;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** @param placeNow says where the reader is. */
  constructor(placeNow: () => Place) {
    this.placeNow = placeNow;
    this.settled = viewIn(location.search);
    this.current = this.settled;
    // The results come later than the browser would scroll.
    history.scrollRestoration = 'manual';
  }

  /** Reads the entry that the browser has come to. */
  read(): { view: View; place: Place | undefined } {
    clearTimeout(this.timer);
    this.settled = viewIn(location.search);
    this.current = this.settled;
    const state: unknown = history.state;
    return { view: this.settled, place: isPlace(state) ? state : undefined };
  }

  /** Writes what is being typed over the current entry, when the typing pauses. */
  type(view: View): void {
    this.current = view;
    this.keepSoon();
  }

  /** Writes over the current entry what is shown of the same search. */
  amend(view: View): void {
    this.current = view;
    this.settled = view;
    this.keep();
  }

  /** Adds the query that was typed as an entry, and gives the entry before it back its own. */
  enter(view: View): void {
    this.write('replaceState', this.settled);
    this.add(view);
  }

  /** Adds an entry after what is shown now. */
  push(view: View): void {
    this.keep();
    this.settled = this.current;
    this.add(view);
  }

  /** Keeps the address and the place, once no other change follows. */
  keepSoon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.keep(), WAIT_MS);
  }

  /** Keeps the address and the place at once. */
  keep(): void {
    clearTimeout(this.timer);
    this.write('replaceState', this.current);
  }

  private add(view: View): void {
    clearTimeout(this.timer);
    const isSame = searchOf(view) === searchOf(this.settled);
    this.current = view;
    this.settled = view;
    this.write(isSame ? 'replaceState' : 'pushState', view);
  }

  private write(how: 'pushState' | 'replaceState', view: View): void {
    try {
      history[how](this.placeNow(), '', location.pathname + searchOf(view));
    } catch {
      // The browser allows no more changes for now. The next one brings the address up to date.
    }
  }
}
