/*
 * Like `closestTo` and `isModified` of the script of every page. Were they shared with the search
 * page, that script would come in two files.
 */

/** The closest element that matches a selector, from the target of an event upward. */
export const pressedIn = <Found extends HTMLElement>(
  { target }: Event,
  selector: string,
): Found | undefined => (target instanceof Element && target.closest<Found>(selector)) || undefined;

/** Whether a key is held with which a press opens a link in another tab or window. */
export const isForOtherTab = ({ metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean =>
  metaKey || ctrlKey || shiftKey || altKey;
