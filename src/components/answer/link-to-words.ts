import { nameWords } from './name-words.ts';
import { nearestId } from './passage-address.ts';
import type { SelectedWords } from './read-selection.ts';
import { WORDS_MARK, writeDirective } from './words-directive.ts';

/** How long the generator may search for what tells the words apart, in milliseconds. */
const LIMIT_MS = 1000;

const loadGenerator = () => import('text-fragments-polyfill/dist/fragment-generation-utils.js');

/** Asks for the generator, so that it is there when its link is. */
export const warmGenerator = (): void => void loadGenerator().catch(() => {});

/** What is on the page only while the margin answers. */
const ADDED = '.answer, .heading-sign';

/** Does something while what a reader who follows the link will not see is hidden. */
function withoutAnswers<Value>(act: () => Value): Value {
  const added = [...document.querySelectorAll<HTMLElement>(ADDED)].filter(({ hidden }) => !hidden);
  const { dataset } = document.documentElement;
  const { inside } = dataset;
  for (const element of added) element.hidden = true;
  // Words are no section: who comes by them is not told what the whole is about.
  dataset['inside'] = '';
  try {
    return act();
  } finally {
    for (const element of added) element.hidden = false;
    if (inside === undefined) delete dataset['inside'];
  }
}

/** What follows the id in the address of words; empty if they could not be told apart in time. */
async function directiveOf({ range, placed }: SelectedWords): Promise<string> {
  if (!placed) return '';
  try {
    const generator = await loadGenerator();
    generator.setTimeout(LIMIT_MS);
    const { fragment } = withoutAnswers(() =>
      generator.generateFragmentFromRange(range.cloneRange()),
    );
    return fragment ? WORDS_MARK + writeDirective(nameWords(placed, fragment)) : '';
  } catch {
    return '';
  }
}

/** The address of words in a page, after its path. */
export interface WordsAddress {
  /** The id of the nearest passage; empty where there is none. */
  id: string;
  /** `#`, the id and the words. */
  fragment: string;
  /** Whether it leads to these words, not only to their passage. */
  isExact: boolean;
}

/** The element that holds all of some words; of several blocks, their beginning. */
function holderOf({ range, block, placed }: SelectedWords): Element {
  const node = placed ? range.commonAncestorContainer : range.startContainer;
  return (node instanceof Element ? node : node.parentElement) ?? block;
}

/** The id of the nearest passage that holds all of some words; empty where there is none. */
export const idOfWords = (words: SelectedWords): string => nearestId(holderOf(words));

/** Makes the address of words. Where the words cannot be named it leads to their passage. */
export async function addressWords(words: SelectedWords): Promise<WordsAddress> {
  const id = idOfWords(words);
  const directive = await directiveOf(words);
  const isNamed = id !== '' || directive !== '';
  return { id, fragment: isNamed ? `#${id}${directive}` : '', isExact: directive !== '' };
}
