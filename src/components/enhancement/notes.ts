import { announce } from './announce.ts';
import { closestTo, idIn } from './find-in-page.ts';
import {
  type Nearness,
  type NoteState,
  decidePress,
  expandedOf,
  noteToClose,
} from './note-decisions.ts';

/*
 * Notes on narrow and on wide pages. On a narrow page a note is folded under its paragraph, and its
 * phrase opens and closes it. On a wide page every note is open in the margin, and its phrase is an
 * ordinary link to it. The styles decide which of the two it is: a note is folded if its margin is
 * not placed beside the text.
 */

const PHRASES = 'a[role="doc-noteref"]';

const noteOf = (phrase: HTMLAnchorElement): HTMLElement | null =>
  document.getElementById(idIn(phrase.hash));

const phraseOf = (note: HTMLElement) =>
  document.querySelector<HTMLAnchorElement>(`${PHRASES}[href="#${note.id}"]`);

const passageOf = (note: HTMLElement) => note.closest('.passage, li');

const isBeside = (phrase: HTMLElement, note: HTMLElement): boolean =>
  passageOf(note)?.contains(phrase) ?? false;

function stateOf(note: HTMLElement): NoteState {
  const margin = note.closest('.margin');
  return {
    isFolded: margin !== null && getComputedStyle(margin).position !== 'absolute',
    isOpen: note.hasAttribute('data-open'),
  };
}

function setOpen(note: HTMLElement, isOpen: boolean): void {
  note.toggleAttribute('data-open', isOpen);
  phraseOf(note)?.setAttribute('aria-expanded', String(isOpen));
}

function close(note: HTMLElement): void {
  setOpen(note, false);
  // A focus elsewhere in the passage is not lost with the note, so it stays where it is.
  const focused = document.activeElement;
  if (note.contains(focused) || !passageOf(note)?.contains(focused))
    phraseOf(note)?.focus({ preventScroll: true });
  announce('Note closed');
}

function open(note: HTMLElement): void {
  setOpen(note, true);
  // The text above does not move. The page scrolls only if the note opened out of sight.
  if (note.getBoundingClientRect().bottom > innerHeight) note.scrollIntoView({ block: 'nearest' });
  announce('Note opened');
}

/** Says on every phrase of a folded note whether the note is open. */
function describePhrases(): void {
  for (const phrase of document.querySelectorAll<HTMLAnchorElement>(PHRASES)) {
    const note = noteOf(phrase);
    const expanded = note ? expandedOf(stateOf(note), isBeside(phrase, note)) : undefined;
    if (expanded === undefined) phrase.removeAttribute('aria-expanded');
    else phrase.setAttribute('aria-expanded', String(expanded));
  }
}

/** Opens the note that the address names. */
function openTarget(): void {
  const target = document.getElementById(idIn(location.hash));
  if (!target?.matches('.margin-note') || !stateOf(target).isFolded) return;
  setOpen(target, true);
  target.scrollIntoView();
}

const nearnessOf = (note: HTMLElement, focused: Element | null): Nearness => {
  if (note.contains(focused)) return 'inside';
  if (phraseOf(note) === focused) return 'phrase';
  return passageOf(note)?.contains(focused) ? 'passage' : 'far';
};

/** Closes the open note that holds the focus or is near it, if there is one. */
export function closeNoteNearFocus(): void {
  const opened = [...document.querySelectorAll<HTMLElement>('.margin-note[data-open]')]
    .filter((note) => stateOf(note).isFolded)
    .map((note) => ({ note, nearness: nearnessOf(note, document.activeElement) }));
  const note = noteToClose(opened);
  if (note) close(note);
}

/**
 * Opens or closes the note of a pressed phrase, or closes a note whose way back was pressed.
 * @returns whether it did either.
 */
export function pressNote(event: Event): boolean {
  const phrase = closestTo<HTMLAnchorElement>(event, PHRASES);
  const back = closestTo(event, '.margin-note [data-back]');
  const note = phrase ? noteOf(phrase) : back?.closest<HTMLElement>('.margin-note');
  if (!note) return false;
  const decision = decidePress(stateOf(note), !phrase || isBeside(phrase, note));
  if (decision === 'open') open(note);
  else if (decision === 'close') close(note);
  return decision !== 'follow';
}

/** Lets phrases say whether their notes are open, and opens the note that the address names. */
export function startNotes(signal: AbortSignal): void {
  addEventListener('hashchange', openTarget, { signal });
  addEventListener('resize', describePhrases, { signal });
  describePhrases();
  openTarget();
}
