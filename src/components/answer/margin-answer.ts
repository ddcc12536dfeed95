import * as said from '../../labels/script/en/answers.ts';
import { announce } from '../enhancement/announce.ts';
import styles from '~/styles/answers.css?inline';
import { type Order, type Undo, placeAnswer } from './place-answer.ts';

/*
 * The margin answers one reader once: an answer takes the place of the last. The focus stays where
 * it is, a live region says what came, and Escape takes it away.
 */

/** An answer that stands in the margin. */
interface Shown {
  answer: HTMLElement;
  /** What was pressed for it; undefined where it came by itself. */
  control: HTMLElement | undefined;
  undo: Undo;
  /** What else ends with it. */
  end: (() => void) | undefined;
}

let shown: Shown | undefined;
let isStyled = false;

function addStyles(): void {
  if (isStyled) return;
  isStyled = true;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
}

/** Takes the answer away. The focus of a reader who was in it goes back to what was pressed. */
export function closeAnswer(): void {
  if (!shown) return;
  const { answer, control, undo, end } = shown;
  const hadFocus = answer.contains(document.activeElement);
  shown = undefined;
  undo();
  end?.();
  removeEventListener('keydown', closeByKey, { capture: true });
  const place = control?.isConnected ? control : document.querySelector<HTMLElement>('main');
  if (hadFocus) place?.focus({ preventScroll: true });
}

/** Escape closes one thing: what lies over the page first, then the answer, then a note. */
function closeByKey(event: KeyboardEvent): void {
  const isCovered = document.querySelector('dialog[open], [aria-describedby="preview"]');
  if (event.key !== 'Escape' || isCovered) return;
  event.stopPropagation();
  closeAnswer();
  announce(said.closed);
}

/** Whether an element is in the answer that stands in the margin. */
export const isInAnswer = (element: Node | null): boolean =>
  shown?.answer.contains(element) ?? false;

/** Whether an answer stands in the margin that a control was pressed for. */
export const isAnswered = (control: HTMLElement): boolean => shown?.control === control;

/** How an answer is shown. */
interface Showing {
  /** What was pressed for it. */
  control?: HTMLElement | undefined;
  /** What it is about: where it stands. */
  at: Element;
  order: Order;
  /** Where the words are that it is about. */
  words?: DOMRect | undefined;
  /** What the live region says. */
  message: string;
  /** What else ends with it. */
  end?: (() => void) | undefined;
}

/** Shows an answer in place of the last: one that was asked for in an answer, where that stood. */
export function showAnswer(
  answer: HTMLElement,
  { control, at, order, words, message, end }: Showing,
): void {
  addStyles();
  if (shown && control && isInAnswer(control)) {
    const { answer: place } = shown;
    place.replaceChildren(...answer.childNodes);
    place.ariaLabel = answer.ariaLabel;
    place.querySelector<HTMLElement>('button')?.focus({ preventScroll: true });
  } else {
    closeAnswer();
    shown = { answer, control, undo: placeAnswer(answer, at, order, words), end };
    addEventListener('keydown', closeByKey, { capture: true });
  }
  announce(message);
}
