import * as words from '../../labels/script/en/page.ts';
import { announce } from './announce.ts';
import { closestTo } from './find-in-page.ts';
import { signParagraph } from './paragraph-sign.ts';
import { isByTouch } from './pointer.ts';

/*
 * A mark and its entry in the margin show each other: where one is pointed at, focused or tapped,
 * the entry and the sentences of all its marks are lit.
 */

const PARTS = '[data-entry]';

/**
 * What holds the marks of one paragraph. Those of a chapter’s head have no entries: they only lead.
 */
const PARAGRAPHS = '.passage, .chapter-head p';

/** What is lit for a mark or an entry: the entry, and the sentence of each of its marks. */
function partsOf(part: HTMLElement): Element[] {
  const passage = part.closest('.passage, li');
  const { entry = '' } = part.dataset;
  const alike = [...(passage?.querySelectorAll(`[data-entry="${entry}"]`) ?? [])];
  return alike.map((other) => other.closest('.sentence') ?? other);
}

function light(part: HTMLElement | undefined): void {
  for (const lit of document.querySelectorAll('[data-lit]')) lit.removeAttribute('data-lit');
  if (part) for (const lit of partsOf(part)) lit.setAttribute('data-lit', '');
}

const isLit = (mark: HTMLElement): boolean =>
  partsOf(mark).every((part) => part.hasAttribute('data-lit'));

/** Lights the entry of a mark and brings it into sight. */
function show(mark: HTMLElement): void {
  light(mark);
  const entry = partsOf(mark).find((part) => part.matches('.standing'));
  const fold = entry?.closest('details');
  if (fold) fold.open = true;
  entry?.scrollIntoView({ block: 'nearest' });
  announce(words.inMargin);
}

/**
 * Shows the entry of a mark at the first touch. The second follows the mark to its claim.
 * @returns whether the press did that and must not do more.
 */
export function pressMark(event: Event): boolean {
  const mark = closestTo(event, '.claim-mark');
  if (!mark || !isByTouch(event) || isLit(mark)) return false;
  show(mark);
  return true;
}

/** What the arrow keys lead to in a paragraph: its link while that shows, and its marks. */
const STOPS = '.heading-sign, .claim-mark';

const marksIn = (passage: Element | null | undefined) => [
  ...(passage?.querySelectorAll<HTMLElement>(STOPS) ?? []),
];

/** Leads with the arrow keys from mark to mark in a paragraph. */
function goOn(event: KeyboardEvent): void {
  const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
  const mark = step && closestTo(event, STOPS);
  if (!mark) return;
  const marks = marksIn(mark.closest(`${PARAGRAPHS}, li`));
  marks[marks.indexOf(mark) + step]?.focus();
  event.preventDefault();
}

/**
 * Lights what is pointed at or focused. The marks of a paragraph become one stop of the keyboard,
 * from which the arrow keys lead to the others.
 */
export function startLightingEntries(signal: AbortSignal): void {
  for (const passage of document.querySelectorAll(PARAGRAPHS))
    for (const mark of marksIn(passage).slice(1)) mark.tabIndex = -1;
  document.addEventListener('keydown', goOn, { signal });
  const follow = (event: Event) => {
    light(closestTo(event, PARTS));
    signParagraph(event);
  };
  document.addEventListener(
    'focusin',
    (event) => {
      // A press focuses a mark too, before it is known whether it was a touch.
      if (closestTo(event, ':focus-visible')) follow(event);
    },
    { signal },
  );
  document.addEventListener(
    'pointerover',
    (event) => {
      if (event.pointerType !== 'touch') follow(event);
    },
    { signal },
  );
}
