/** How a note is laid out at the moment. */
export interface NoteState {
  /** True if it opens and closes under its paragraph. A note beside the text is always open. */
  isFolded: boolean;
  isOpen: boolean;
}

/** Where the focus is as seen from a note, the nearest first. */
export type Nearness = 'inside' | 'phrase' | 'passage' | 'far';

/**
 * What a press on a phrase does. `isBeside` is true if the phrase is in the same passage as its
 * note. A phrase elsewhere is an ordinary link to the note.
 */
export function decidePress(
  { isFolded, isOpen }: NoteState,
  isBeside: boolean,
): 'follow' | 'open' | 'close' {
  if (!isFolded || !isBeside) return 'follow';
  return isOpen ? 'close' : 'open';
}

/** Whether a phrase says that its note is open; undefined if the phrase is an ordinary link. */
export const expandedOf = (note: NoteState, isBeside: boolean): boolean | undefined =>
  note.isFolded && isBeside ? note.isOpen : undefined;

/** The open note that Escape closes: the nearest to the focus, but never a far one. */
export function noteToClose<Note>(
  open: readonly { note: Note; nearness: Nearness }[],
): Note | undefined {
  const [nearest] = (['inside', 'phrase', 'passage'] as const).flatMap(
    (wanted) => open.findLast(({ nearness }) => nearness === wanted) ?? [],
  );
  return nearest?.note;
}
