import { announce } from './announce.ts';

/*
 * Notes on a narrow page. Each stands folded under its paragraph; its phrase opens and closes it. On a wide
 * page every note stands open in the margin and the phrase is a link to it like any other. Which of the
 * two it is, the styles decide: a note is folded where its margin is not placed beside the text.
 */

const PHRASES = 'a[role="doc-noteref"]';

const noteOf = (phrase: HTMLAnchorElement) =>
  document.querySelector<HTMLElement>(`[id="${phrase.hash.slice(1)}"]`);

const phraseOf = (note: HTMLElement) =>
  document.querySelector<HTMLAnchorElement>(`${PHRASES}[href="#${note.id}"]`);

const isFolded = (note: HTMLElement): boolean => {
  const margin = note.closest('.margin');
  return margin !== null && getComputedStyle(margin).position !== 'absolute';
};

/** Whether a phrase stands in the passage that its note belongs to; from elsewhere it leads there. */
const isBeside = (phrase: HTMLElement, note: HTMLElement): boolean =>
  note.closest('.passage, li')?.contains(phrase) ?? false;

function setOpen(note: HTMLElement, isOpen: boolean): void {
  note.toggleAttribute('data-open', isOpen);
  phraseOf(note)?.setAttribute('aria-expanded', String(isOpen));
}

function close(note: HTMLElement): void {
  setOpen(note, false);
  phraseOf(note)?.focus({ preventScroll: true });
  announce('Note closed');
}

function open(note: HTMLElement): void {
  setOpen(note, true);
  // The text above does not move; only a note that opened out of sight is brought into it.
  if (note.getBoundingClientRect().bottom > innerHeight) note.scrollIntoView({ block: 'nearest' });
  announce('Note opened');
}

/** Says of every phrase whether its note is open, where notes are folded. */
function describePhrases(): void {
  for (const phrase of document.querySelectorAll<HTMLAnchorElement>(PHRASES)) {
    const note = noteOf(phrase);
    if (note && isFolded(note) && isBeside(phrase, note)) {
      phrase.setAttribute('aria-expanded', String(note.hasAttribute('data-open')));
    } else phrase.removeAttribute('aria-expanded');
  }
}

/** Opens the note that the address names. */
function openTarget(): void {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!target?.matches('.margin-note') || !isFolded(target)) return;
  setOpen(target, true);
  target.scrollIntoView();
}

function pressPhrase(event: MouseEvent, phrase: HTMLAnchorElement): void {
  const note = noteOf(phrase);
  if (!note || !isFolded(note) || !isBeside(phrase, note)) return;
  event.preventDefault();
  if (note.hasAttribute('data-open')) close(note);
  else open(note);
}

function pressKey(event: KeyboardEvent): void {
  if (event.key !== 'Escape') return;
  const focused = document.activeElement;
  const opened = [...document.querySelectorAll<HTMLElement>('.margin-note[data-open]')].filter(
    isFolded,
  );
  const near =
    opened.find((note) => note.contains(focused) || phraseOf(note) === focused) ?? opened.at(-1);
  if (near) close(near);
}

/** Makes the notes of the page open and close where they are folded. */
export function startNotes(): void {
  document.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : null;
    const phrase = target?.closest<HTMLAnchorElement>(PHRASES);
    const back = target?.closest<HTMLAnchorElement>('.margin-note [data-back]');
    const note = back?.closest<HTMLElement>('.margin-note');
    if (phrase) pressPhrase(event, phrase);
    else if (note && isFolded(note)) {
      event.preventDefault();
      close(note);
    }
  });
  document.addEventListener('keydown', pressKey);
  addEventListener('hashchange', openTarget);
  addEventListener('resize', describePhrases);
  describePhrases();
  openTarget();
}
