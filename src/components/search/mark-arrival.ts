import * as say from '../../labels/script/en/search.ts';
import { make, makeButton } from './make-element.ts';
import arrivalStyles from '~/styles/search-arrival.css?inline';
import { forgetFoundWords, foundWordsHere } from './found-words.ts';
import { passageAt, rangesOf } from './highlight-words.ts';

/** The name of the marks in the browser's registry of highlights. */
const FOUND = 'found';

/** How the words look. The optimizer of stylesheets does not know this selector yet. */
const MARKS = `@media screen {
  ::highlight(${FOUND}) {
    background: var(--tint);
    text-decoration: underline 1.5px var(--ink);
  }
}`;

let sheet: CSSStyleSheet | undefined;
let line: HTMLElement | undefined;

function clear(): void {
  CSS.highlights.delete(FOUND);
  line?.remove();
  line = undefined;
}

/** One quiet line at the foot of the window that says what is marked and takes the marks away. */
function makeLine(words: readonly string[]): HTMLElement {
  const stop = makeButton({}, say.clearMarks);
  stop.addEventListener('click', () => {
    const main = document.querySelector<HTMLElement>('main');
    clear();
    forgetFoundWords();
    main?.focus({ preventScroll: true });
  });
  const names = words.flatMap((word, index) => [index > 0 ? ', ' : '', make('b', {}, word)]);
  return make('p', { class: 'arrival no-print' }, say.markedHere, ...names, '. ', stop);
}

/** Marks the words that a reader looked for, in the passage that was opened for them. */
export function markArrival(): void {
  clear();
  const words = foundWordsHere();
  const passage = passageAt(location.hash);
  // Without highlights of its own a browser would need the text to be changed: it stays unmarked.
  if (words.length === 0 || passage.length === 0 || !('highlights' in CSS)) return;
  const ranges = rangesOf(passage, words);
  if (ranges.length === 0) return;
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(arrivalStyles + MARKS);
    document.adoptedStyleSheets.push(sheet);
  }
  CSS.highlights.set(FOUND, new Highlight(...ranges));
  const shown = words.slice(0, 3);
  line = makeLine(shown);
  document.querySelector('main')?.append(line);
}
