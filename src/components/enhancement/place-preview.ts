/** The distance of a preview from its link and from the edges of the window, in pixels. */
const GAP = 8;

/** How far a pointer may stray on its way from a link to its preview, in pixels: about 1 cm. */
const DETOUR = 40;

/** A box's size, in pixels. */
interface Size {
  width: number;
  height: number;
}

/** A box in the window, in pixels. */
type Box = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;

/** One line of a link, which can go on over several. */
type Line = Pick<Box, 'left' | 'top' | 'bottom'>;

/** The part of the window that a reader sees: less than all of it where the page is zoomed. */
type View = Size & { left: number; top: number };

/**
 * Where a preview goes in the window: under its link, or above it if there is room only there. It
 * never covers its link and never reaches beyond the sides. If it is too high for both places it
 * goes on below the window, where it is reached by scrolling the page.
 */
export function placePreview(
  { first, last }: { first: Line; last: Line },
  preview: Size,
  view: View,
): { left: number; top: number } {
  const below = last.bottom + GAP;
  const above = first.top - GAP - preview.height;
  const isAbove = below + preview.height > view.top + view.height && above >= view.top;
  const mostLeft = view.left + view.width - preview.width - GAP;
  return {
    left: Math.max(view.left + GAP, Math.min((isAbove ? first : last).left, mostLeft)),
    top: isAbove ? above : below,
  };
}

/** Whether a point is between a link and its preview, or a small detour away. */
export const isOnTheWay = ({ x, y }: { x: number; y: number }, link: Box, preview: Box): boolean =>
  x >= Math.min(link.left, preview.left) - DETOUR &&
  x <= Math.max(link.right, preview.right) + DETOUR &&
  y >= Math.min(link.top, preview.top) - DETOUR &&
  y <= Math.max(link.bottom, preview.bottom) + DETOUR;
