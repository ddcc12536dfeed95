/** Where readers stopped: the id of a section by the address of its page, the latest last. */
export type Places = Readonly<Record<string, string>>;

/** A section is being read once its heading is above this share of the window's height. */
const READING_LINE = 0.3;

/**
 * Where in a text a reader is: the id of a section; undefined before the first; null at the end of
 * the text, where there is nothing to go on with.
 * @param sections the headings, with their distance from the top of the window.
 * @param end the end of the text, likewise.
 */
export function placeIn(
  sections: readonly { id: string; top: number }[],
  end: number,
  height: number,
): string | null | undefined {
  if (end <= height) return null;
  return sections.findLast(({ top }) => top <= height * READING_LINE)?.id;
}

/** The places after a page was left at one. What is undefined changes nothing, null forgets. */
export function withPlace(
  places: Places,
  address: string,
  place: string | null | undefined,
): Places {
  if (place === undefined) return places;
  const { [address]: left, ...others } = places;
  return place === null ? others : { ...others, [address]: place };
}

/** The places that a stored text holds; none if it is not what was stored. */
export function readPlaces(stored: string | null): Places {
  try {
    const places: unknown = JSON.parse(stored ?? '{}');
    const isSound = typeof places === 'object' && places !== null;
    return isSound
      ? Object.fromEntries(Object.entries(places).filter(([, id]) => typeof id === 'string'))
      : {};
  } catch {
    return {};
  }
}
