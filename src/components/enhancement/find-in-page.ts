import { decodePart } from '../../model/resolve-address.ts';

/** The closest element that matches a selector, from the target of an event upward. */
export const closestTo = <Found extends HTMLElement>(
  { target }: Event,
  selector: string,
): Found | undefined => (target instanceof Element && target.closest<Found>(selector)) || undefined;

/** The id that a fragment (`#…`) names. */
export const idIn = (fragment: string): string => decodePart(fragment.slice(1));

/** Whether a key is held with which a press opens a link in another tab or window. */
export const isModified = (event: MouseEvent): boolean =>
  event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
