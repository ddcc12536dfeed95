import { decodePart } from '../../model/resolve-address.ts';

/** The element that an event happened in or on, of those that a selector picks. */
export const closestTo = <Found extends HTMLElement>(
  { target }: Event,
  selector: string,
): Found | undefined => (target instanceof Element && target.closest<Found>(selector)) || undefined;

/** The id that a fragment (`#…`) names. */
export const idIn = (fragment: string): string => decodePart(fragment.slice(1));
