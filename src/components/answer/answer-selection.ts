import * as say from '../../labels/script/en/answers.ts';
import { announce } from '../enhancement/announce.ts';
import { beginning } from '../enhancement/beginning.ts';
import { citeControl, linkControls } from './link-controls.ts';
import { type WordsAddress, addressWords, idOfWords, warmGenerator } from './link-to-words.ts';
import { darkenWords, lightWords } from './lit-words.ts';
import { makeAddress, makeAnswer, makeControl, makeRow } from './make-answer.ts';
import { closeAnswer, isInAnswer, showAnswer } from './margin-answer.ts';
import { pageAddress } from './page-address.ts';
import { type SelectedWords, readSelection } from './read-selection.ts';
import { copyFor } from './say-copied.ts';
import { citedWords } from './cited-words.ts';

/** How long a selection rests before the margin answers it, in milliseconds. */
const REST_MS = 300;

let timer: ReturnType<typeof setTimeout> | undefined;
let isPressed = false;
let current: SelectedWords | undefined;

const urlOf = ({ fragment }: WordsAddress): string => pageAddress() + fragment;

/** Words and where they stand, for a text that quotes them. */
const withSource = ({ phrase }: SelectedWords, url: string): string =>
  `${say.openQuote}${phrase}${say.closeQuote} ${document.title}, ${url}`;

function undo(): void {
  getSelection()?.removeAllRanges();
  closeAnswer();
}

/** Copies the link to words and prints it. */
async function giveLink(control: HTMLElement, words: SelectedWords): Promise<void> {
  const address = await addressWords(words);
  const url = urlOf(address);
  const hasCopied = await copyFor(control, url);
  const phrase = beginning(words.phrase);
  const cite = citeControl(address.id);
  citedWords.set(cite, words);
  const note = address.isExact ? [] : [say.toWholePassage];
  const said = hasCopied ? makeSaid() : [];
  const answer = makeAnswer(
    { kind: say.link, phrase, says: [makeAddress(url), ...note] },
    makeRow(...said, makeControl(say.undo, undo)),
    makeRow(...linkControls(url, words.phrase, cite)),
  );
  const message = hasCopied ? say.linkCopied : say.linkInMargin;
  showAnswer(answer, { control, at: words.block, order: 'last', message });
}

const makeSaid = (): HTMLElement[] => {
  const said = document.createElement('b');
  said.textContent = say.copied;
  return [said];
};

/** What the margin offers for words. */
function makeOffer(words: SelectedWords): HTMLElement {
  const isOne = words.placed !== undefined;
  const cite = citeControl(idOfWords(words));
  citedWords.set(cite, words);
  const link = makeControl(isOne ? say.linkToWords : say.linkToBeginning, (control) =>
    giveLink(control, words),
  );
  link.className = 'answer-first';
  const copy = makeControl(say.copyWithSource, async (control) =>
    copyFor(control, withSource(words, urlOf(await addressWords(words)))),
  );
  const says = isOne ? [] : [say.severalParagraphs];
  return makeAnswer(
    { kind: say.words, phrase: beginning(words.phrase), says },
    makeRow(link),
    makeRow(copy, cite),
  );
}

/** Answers what is selected now. */
function answerNow(): void {
  if (isPressed) return;
  const words = readSelection();
  if (!words || words.phrase === current?.phrase) return;
  const [first] = words.range.getClientRects();
  showAnswer(makeOffer(words), {
    at: words.block,
    order: 'last',
    words: first,
    message: say.offersLink,
    end: () => {
      darkenWords();
      current = undefined;
    },
  });
  current = words;
  lightWords(words.lit);
  warmGenerator();
}

/** Takes the offer away when the reader selects nothing anymore. */
function follow(): void {
  if (current && getSelection()?.isCollapsed && !isInAnswer(document.activeElement)) {
    closeAnswer();
    announce('');
  }
}

function listen(): void {
  document.addEventListener('selectionchange', follow);
  document.addEventListener('pointerdown', ({ pointerType }) => {
    isPressed = pointerType === 'mouse';
  });
  for (const type of ['pointerup', 'pointercancel'])
    document.addEventListener(type, () => {
      isPressed = false;
      rest();
    });
}

let isListening = false;

function rest(): void {
  clearTimeout(timer);
  timer = setTimeout(answerNow, REST_MS);
}

/** Answers words that the reader is selecting, once they rest. */
export function answerSelection(): void {
  if (!isListening) listen();
  isListening = true;
  rest();
}
