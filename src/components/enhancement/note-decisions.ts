/** A note as it is laid out now. */
export interface NoteState {
  /** Whether it opens and closes under its paragraph; beside the text it is always open. */
  isFolded: boolean;
  isOpen: boolean;
}

/** How near the focus is to a note, the nearest first; whoever is elsewhere is far. */
export type Nearness = 'inside' | 'phrase' | 'passage' | 'far';

/**
 * What a press on a phrase does. A phrase that is not beside its note, in the passage that the note
 * belongs to, is a link to it like any other.
 */
export function decidePress(
  { isFolded, isOpen }: NoteState,
  isBeside: boolean,
): 'follow' | 'open' | 'close' {
  if (!isFolded || !isBeside) return 'follow';
  return isOpen ? 'close' : 'open';
}

/** Whether a phrase says that its note is open; undefined where it only leads there. */
export const expandedOf = (note: NoteState, isBeside: boolean): boolean | undefined =>
  note.isFolded && isBeside ? note.isOpen : undefined;

/** The one note, of those open, that Escape closes: the nearest to the focus, never a far one. */
export function noteToClose<Note>(
  open: readonly { note: Note; nearness: Nearness }[],
): Note | undefined {
  const [nearest] = (['inside', 'phrase', 'passage'] as const).flatMap(
    (wanted) => open.findLast(({ nearness }) => nearness === wanted) ?? [],
  );
  return nearest?.note;
}
