import { make, makeButton } from '../search/make-element.ts';

/** What an answer says in its first line. */
interface AnswerWords {
  /** What it is: `link`, `words`, `cite`. */
  kind: string;
  /** What it is about, in words of the page. */
  phrase: string;
  /** What it says of that. */
  says?: readonly (Node | string)[];
}

/** A name for screen readers, which hear no italics. */
const nameOf = ({ kind, phrase }: AnswerWords): string => `${kind}: ${phrase}`;

/** An answer in the form of a note: its kind, the phrase and a bracket, what it says. */
export function makeAnswer(words: AnswerWords, ...rows: readonly Node[]): HTMLElement {
  const { kind, phrase, says = [] } = words;
  const line = make(
    'p',
    {},
    make('span', { class: 'answer-kind' }, kind),
    ' ',
    make('i', {}, phrase),
    '] ',
    ...says,
  );
  const parts = { class: 'answer no-print', role: 'group', 'aria-label': nameOf(words) };
  return make('div', { ...parts, 'data-unsearched': '' }, line, ...rows);
}

/** An address as it is read: it may break after each of its steps. */
export const makeAddress = (url: string): HTMLElement =>
  make('span', { class: 'answer-address' }, url.replace(/^https?:\/\/[^/]+/u, ''));

/** A row of what can be done. */
export const makeRow = (...controls: readonly HTMLElement[]): HTMLElement =>
  make('p', { class: 'answer-row' }, ...controls.flatMap((control) => [control, ' ']));

/** A control that does something when it is pressed. */
export function makeControl(words: string, press: (control: HTMLElement) => unknown): HTMLElement {
  const control = makeButton({}, words);
  control.addEventListener('click', () => void press(control));
  return control;
}
