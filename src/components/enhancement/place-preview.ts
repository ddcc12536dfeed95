/** The distance of a preview from its link and from the edges of the window, in pixels. */
const GAP = 8;

/** A box's place in the window, in pixels. */
type Box = Pick<DOMRect, 'left' | 'top' | 'bottom'>;

/** A box's size, in pixels. */
interface Size {
  width: number;
  height: number;
}

/**
 * Where a preview goes in the window: under its link, or above it if there is no room below. It
 * never reaches beyond the sides.
 */
export const placePreview = (
  link: Box,
  preview: Size,
  page: Size,
): { left: number; top: number } => ({
  left: Math.max(GAP, Math.min(link.left, page.width - preview.width - GAP)),
  top:
    link.bottom + GAP + preview.height <= page.height
      ? link.bottom + GAP
      : link.top - GAP - preview.height,
});
