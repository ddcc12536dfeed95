import * as words from '../../labels/script/en/page.ts';
import { announce } from './announce.ts';
import { closestTo, idIn } from './find-in-page.ts';
import { type Nearness, decidePress, isFolded, noteToClose } from './note-decisions.ts';
import { SETTING_CHANGED } from './settings.ts';

/*
 * Notes open and close without script, at their first line. Script adds that a phrase opens and
 * closes its note, that Escape closes one, and that notes follow the width of the window: beside
 * the text those that have room are open, under the text all are closed at first.
 */

const PHRASES = '.note-phrase';

/** Whether margins are beside the text: `--breakpoint-md` of theme.css. */
const wide = matchMedia('(width >= 56.25rem)');

const phrases = () => [...document.querySelectorAll<HTMLAnchorElement>(PHRASES)];
const notes = () => [...document.querySelectorAll<HTMLDetailsElement>('.note')];

/** The note that a fragment leads into. */
const noteAt = (fragment: string): HTMLDetailsElement | undefined =>
  document.getElementById(idIn(fragment))?.closest<HTMLDetailsElement>('.note') ?? undefined;

const phrasesOf = (note: HTMLElement) => phrases().filter(({ hash }) => noteAt(hash) === note);

const passageOf = (element: Element) => element.closest('.passage, li');

const isBeside = (element: Element | null, note: Element): boolean =>
  passageOf(note)?.contains(element) ?? false;

const stateOf = (note: HTMLDetailsElement) => ({
  isFolded: isFolded(wide.matches, note.hasAttribute('data-fits')),
  isOpen: note.open,
});

/** Says on every phrase that opens and closes a note whether the note is open. */
function describePhrases(): void {
  for (const phrase of phrases()) {
    const note = noteAt(phrase.hash);
    if (note && stateOf(note).isFolded && isBeside(phrase, note))
      phrase.setAttribute('aria-expanded', String(note.open));
    else phrase.removeAttribute('aria-expanded');
  }
}

function close(note: HTMLDetailsElement): void {
  // A focus elsewhere is not lost with the note, so it stays where it is.
  const phrase = note.contains(document.activeElement) ? phrasesOf(note)[0] : undefined;
  note.open = false;
  phrase?.focus({ preventScroll: true });
  announce(words.noteClosed);
}

function open(note: HTMLDetailsElement): void {
  note.open = true;
  // The text above does not move. The page scrolls only if the note opened out of sight.
  if (note.getBoundingClientRect().bottom > innerHeight) note.scrollIntoView({ block: 'nearest' });
  announce(words.noteOpened);
}

const nearnessOf = (note: HTMLElement, focused: Element | null): Nearness => {
  if (note.contains(focused)) return 'inside';
  if (phrasesOf(note).some((phrase) => phrase === focused)) return 'phrase';
  return isBeside(focused, note) ? 'passage' : 'far';
};

/**
 * Closes the open note that holds the focus or is near it, if there is one. A reader who has just
 * come has the focus nowhere, and is where the address leads to.
 */
export function closeNoteNearFocus(): void {
  const focused = document.querySelector(':focus') ?? document.querySelector(':target');
  const opened = notes()
    .filter((note) => note.open && stateOf(note).isFolded)
    .map((note) => ({ note, nearness: nearnessOf(note, focused) }));
  const note = noteToClose(opened);
  if (note) close(note);
}

/**
 * Opens or closes the note of a pressed phrase, or closes a note whose way back was pressed. The
 * way back leads to the phrase that opened the note.
 * @returns whether it did either.
 */
export function pressNote(event: Event): boolean {
  const phrase = closestTo<HTMLAnchorElement>(event, PHRASES);
  const back = closestTo(event, '.note [data-back]');
  const note = phrase ? noteAt(phrase.hash) : back?.closest<HTMLDetailsElement>('.note');
  if (!note) return false;
  const decision = decidePress(stateOf(note), !phrase || isBeside(phrase, note));
  if (decision === 'open') open(note);
  else if (decision === 'close') close(note);
  return decision !== 'follow';
}

/** Without marks and margins a phrase is plain text: it leads nowhere and is no stop. */
function plainPhrases(): void {
  const isPlain = document.documentElement.dataset['marks'] === 'hidden';
  for (const phrase of phrases()) {
    const note = phrase.dataset['note'] ?? phrase.getAttribute('href') ?? '';
    phrase.dataset['note'] = note;
    if (isPlain) phrase.removeAttribute('href');
    else phrase.setAttribute('href', note);
    phrase.role = isPlain ? null : 'doc-noteref';
  }
  describePhrases();
}

function followWidth(): void {
  for (const note of notes()) note.open = wide.matches && note.hasAttribute('data-fits');
  describePhrases();
}

/** Lets phrases say whether their notes are open. */
export function startNotes(signal: AbortSignal): void {
  wide.addEventListener('change', followWidth, { signal });
  // A note can also be opened at its first line, or by the browser, which found words in it.
  document.addEventListener('toggle', describePhrases, { signal, capture: true });
  document.addEventListener(SETTING_CHANGED, plainPhrases, { signal });
  plainPhrases();
}
