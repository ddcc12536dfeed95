/** How a note is laid out at the moment. */
export interface NoteState {
  /** True if it is closed at first, and its phrase opens and closes it. */
  isFolded: boolean;
  isOpen: boolean;
}

/** Where the focus is as seen from a note, the nearest first. */
export type Nearness = 'inside' | 'phrase' | 'passage' | 'far';

/**
 * Whether a note is closed at first: every one under its paragraph, and beside it each for which
 * there is no room.
 */
export const isFolded = (isWide: boolean, fits: boolean): boolean => !isWide || !fits;

/**
 * What a press on a phrase does. `isBeside` is true if the phrase is in the same passage as its
 * note. A phrase elsewhere is an ordinary link to the note.
 */
export function decidePress(
  { isFolded: isClosedAtFirst, isOpen }: NoteState,
  isBeside: boolean,
): 'follow' | 'open' | 'close' {
  if (!isBeside || (!isClosedAtFirst && isOpen)) return 'follow';
  return isOpen ? 'close' : 'open';
}

/** The open note that Escape closes: the nearest to the focus, but never a far one. */
export function noteToClose<Note>(
  open: readonly { note: Note; nearness: Nearness }[],
): Note | undefined {
  const [nearest] = (['inside', 'phrase', 'passage'] as const).flatMap(
    (wanted) => open.findLast(({ nearness }) => nearness === wanted) ?? [],
  );
  return nearest?.note;
}
