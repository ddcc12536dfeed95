/** How many characters before and after a place are shown. */
const SHOWN_AROUND = 40;

/** The words around a place of a text. */
export function excerptAt(text: string, index: number): string {
  const [start, end] = [
    Math.max(0, index - SHOWN_AROUND),
    Math.min(text.length, index + SHOWN_AROUND),
  ];
  return `${start > 0 ? '…' : ''}${text.slice(start, end).trim()}${end < text.length ? '…' : ''}`;
}
