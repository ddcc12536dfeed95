/** The beginnings and places of what is in the window: boxes, and texts within their lines. */
type Places = ReadonlyMap<Node, DOMRect[]>;

/** A smaller move is not counted, in pixels. */
const LEAST_PX = 3;

/** The window is counted in squares of this size, in pixels. */
const SQUARE_PX = 8;

const isInView = ({ top, bottom, width }: DOMRect): boolean =>
  width > 0 && bottom > 0 && top < innerHeight;

function placesInView(): Places {
  const places = new Map<Node, DOMRect[]>();
  const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_ALL);
  const range = document.createRange();
  for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
    range.selectNodeContents(node);
    const rects = [...(node instanceof Element ? node : range).getClientRects()];
    if (rects.some(isInView)) places.set(node, rects);
  }
  return places;
}

/** The squares of the window that rectangles cover. */
function* squaresOf(rects: readonly DOMRect[]): Generator<string> {
  for (const { left, right, top, bottom } of rects) {
    for (let y = Math.max(top, 0); y < Math.min(bottom, innerHeight); y += SQUARE_PX)
      for (let x = Math.max(left, 0); x < Math.min(right, innerWidth); x += SQUARE_PX)
        yield `${Math.floor(x / SQUARE_PX)} ${Math.floor(y / SQUARE_PX)}`;
  }
}

function distanceOf([before]: readonly DOMRect[], [after]: readonly DOMRect[]): number {
  if (!before || !after) return 0;
  const distance = Math.max(Math.abs(before.left - after.left), Math.abs(before.top - after.top));
  return distance < LEAST_PX ? 0 : distance;
}

/**
 * Makes a change and measures before the browser paints how much of the window it would move how
 * far, as Cumulative Layout Shift does.
 * https://web.dev/articles/cls#layout-shift-score
 */
export function measureShift(change: () => void): number {
  const before = placesInView();
  change();
  const after = placesInView();
  const moved = new Set<string>();
  let furthest = 0;
  for (const [node, rects] of new Map([...before, ...after])) {
    const then = before.get(node) ?? [];
    const distance = distanceOf(then, rects);
    if (distance === 0) continue;
    furthest = Math.max(furthest, distance);
    for (const square of squaresOf([...then, ...rects])) moved.add(square);
  }
  const share = (moved.size * SQUARE_PX ** 2) / (innerWidth * innerHeight);
  return (share * furthest) / Math.max(innerWidth, innerHeight);
}
