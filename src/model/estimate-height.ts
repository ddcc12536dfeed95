import { labels } from '../labels/labels.ts';
import { describeContrary, describeWitness } from './describe-witness.ts';
import type { MarginEntry } from './margin-entries.ts';
import type { Note } from './story.ts';

/*
 * How high things are when printed, in pixels at a root of 16 px. The build cannot measure, but the
 * measures of text and margin grow with its letters, so that a text has the same lines at every
 * width that shows a margin, and at every size of letters. `theme.css` holds the measures.
 */

/** How a kind of text is set: the letters that a line holds on average, and its height. */
interface Setting {
  letters: number;
  line: number;
}

const TEXT: Setting = { letters: 65, line: 31 };
const CELLS: Setting = { letters: 70, line: 25 };
const LABEL: Setting = { letters: 36, line: 18 };
const WITNESS: Setting = { letters: 40, line: 17 };
const NOTE: Setting = { letters: 36, line: 23 };

/** The space between two blocks of a text, two entries of a margin, and before a note. */
const BLOCK_GAP = 16;
const ENTRY_GAP = 8;
const NOTE_GAP = 10;

/** A heading with the space around it, and a picture or quotation, which is seldom less high. */
const HEADING = 49;
const PICTURE = 150;

/** The padding of a row of a table. */
const ROW_PADDING = 17;

const heightOf = (letters: number, { letters: perLine, line }: Setting): number =>
  Math.max(1, Math.ceil(letters / perLine)) * line;

/** A block of a text, with what its height depends on: the letters of a paragraph, of each row. */
export type Block =
  | { kind: 'heading' }
  | { kind: 'picture' }
  | { kind: 'text'; letters: number }
  | { kind: 'rows'; letters: readonly number[] };

const blockHeight = (block: Block): number => {
  if (block.kind === 'heading') return HEADING;
  if (block.kind === 'picture') return PICTURE;
  if (block.kind === 'text') return heightOf(block.letters, TEXT);
  return block.letters.reduce((sum, letters) => sum + heightOf(letters, CELLS) + ROW_PADDING, 0);
};

/** The height of blocks one under another, with the space between them. */
export const blocksHeight = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => sum + blockHeight(block), (blocks.length - 1) * BLOCK_GAP);

/** The height of an entry of a margin, with the space before the next. */
export function entryHeight([claim]: MarginEntry): number {
  const own = claim.standing ? LABEL.line + heightOf(describeWitness(claim).length, WITNESS) : 0;
  const contrary = labels().claims.against(describeContrary(claim));
  const dispute = claim.isDisputed ? 4 + LABEL.line + heightOf(contrary.length, WITNESS) : 0;
  return own + dispute + ENTRY_GAP;
}

/** The height of the line that opens the entries for which there is no room. */
export const REST_HEIGHT = LABEL.line + ENTRY_GAP;

/** The height of a note in its margin: of its first line alone, and when it is open. */
export function noteHeight({ kind, title, prose, sources }: Note): {
  closed: number;
  open: number;
} {
  const closed = NOTE_GAP + heightOf(labels().texts.noteKinds[kind].length + title.length, NOTE);
  const letters = prose.words.reduce((sum, { text }) => sum + text.length, 0);
  const names = sources.reduce((sum, { publisher }) => sum + publisher.length + 2, 8);
  return { closed, open: closed + heightOf(letters, NOTE) + heightOf(names, WITNESS) };
}
