import * as said from '../../labels/script/en/answers.ts';
import { announce } from '../enhancement/announce.ts';

/** How long the control says “Copied”, in milliseconds: long enough to be read. */
const COPIED_MS = 2000;

/** The controls that say “Copied” at the moment, with their own words. */
const copied = new Map<HTMLElement, { words: ChildNode[]; timer: ReturnType<typeof setTimeout> }>();

/**
 * Has a control say “Copied” for a while, from the last press. Its own words are kept as they are:
 * a browser that has translated the page has put them into other elements.
 */
export function sayCopied(control: HTMLElement, message: string): void {
  const before = copied.get(control);
  const words = before?.words ?? [...control.childNodes];
  clearTimeout(before?.timer);
  control.replaceChildren(said.copied);
  announce(message);
  const timer = setTimeout(() => {
    control.replaceChildren(...words);
    copied.delete(control);
    announce('');
  }, COPIED_MS);
  copied.set(control, { words, timer });
}

/** Copies a text for a control, which says so; where that is forbidden, it says that. */
export async function copyFor(control: HTMLElement, text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    announce(said.noCopy);
    return false;
  }
  sayCopied(control, said.copied);
  return true;
}
