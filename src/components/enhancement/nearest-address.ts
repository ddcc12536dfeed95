import { type KnownPlace, nearestPlace, wordsOf } from '../../model/nearest-place.ts';
import { decodePart } from '../../model/resolve-address.ts';
import { placesFile } from '../../model/routes.ts';
import { announce } from './announce.ts';
import { inSite, onHost } from './site-path.ts';

/*
 * On the page for unknown addresses: suggests the place that was most likely meant, with the
 * passage that was asked for. Where none is near, the search has the words of the address.
 */

/** The address that leads to a place and, if it may be there, to the passage that was asked for. */
const leadingTo = ({ address }: KnownPlace, hash: string): string =>
  onHost(address.includes('#') ? address : address + hash);

function suggest(place: KnownPlace): void {
  const line = document.querySelector<HTMLElement>('[data-nearest]');
  const link = line?.querySelector('a');
  if (!line || !link) return;
  link.href = leadingTo(place, location.hash);
  link.textContent = place.names[0] ?? place.address;
  line.hidden = false;
  announce(line.textContent.trim());
}

function fillSearch(words: readonly string[]): void {
  const field = document.querySelector<HTMLInputElement>('input[type="search"]');
  if (field?.value === '') field.value = words.join(' ');
}

async function answer(): Promise<void> {
  const path = decodePart(inSite(location.pathname));
  const places = (await (await fetch(onHost(placesFile))).json()) as KnownPlace[];
  const place = nearestPlace(path + decodePart(location.hash), places);
  if (place) suggest(place);
  else fillSearch(wordsOf(path));
}

/** Answers the address. Without the list of places the page offers the search alone. */
export const answerAddress = (): Promise<void> => answer().catch(() => {});
