/** Where a box or a text begins, and the part of the page that moves with it. */
interface Place {
  left: number;
  top: number;
  area: DOMRect;
}

/** A smaller move is not counted, in pixels. */
const LEAST_PX = 3;

/** The window is counted in squares of this size, in pixels. */
const SQUARE_PX = 8;

/** The box whose lines a node is in. It is not a line itself: those have no height of their own. */
function blockOf(node: Node): Element {
  let element = node.parentElement;
  while (element && element.clientHeight === 0) element = element.parentElement;
  return element ?? document.body;
}

/** The place of a node. A text moves the whole width of its lines. */
function placeOf(node: Node, range: Range): Place | undefined {
  range.selectNodeContents(node);
  const rects = (node instanceof Element ? node : range).getClientRects();
  const [first] = rects;
  const last = rects[rects.length - 1];
  if (!first || !last) return undefined;
  const { left, width } = node instanceof Text ? blockOf(node).getBoundingClientRect() : first;
  const area = new DOMRect(left, first.top, width, last.bottom - first.top);
  return { left: first.left, top: first.top, area };
}

const isNearView = ({ area: { top, bottom } }: Place): boolean =>
  bottom > -innerHeight && top < 2 * innerHeight;

const isInView = ({ area: { top, bottom } }: Place): boolean => bottom > 0 && top < innerHeight;

/** The place of everything in the window, and of what a line more or fewer would bring there. */
function placesNearView(): ReadonlyMap<Node, Place> {
  const places = new Map<Node, Place>();
  const nodes = document.createTreeWalker(document.body);
  const range = document.createRange();
  for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
    const place = placeOf(node, range);
    if (place && isNearView(place)) places.set(node, place);
  }
  return places;
}

/** The squares of the window that an area covers. */
function* squaresOf({ left, right, top, bottom }: DOMRect): Generator<string> {
  for (let y = Math.max(top, 0); y < Math.min(bottom, innerHeight); y += SQUARE_PX)
    for (let x = Math.max(left, 0); x < Math.min(right, innerWidth); x += SQUARE_PX)
      yield `${Math.floor(x / SQUARE_PX)} ${Math.floor(y / SQUARE_PX)}`;
}

/**
 * Makes a change and measures before the browser paints how much of the window it would move how
 * far, as Cumulative Layout Shift does.
 * https://web.dev/articles/cls#layout-shift-score
 */
export function measureShift(change: () => void): number {
  const before = placesNearView();
  change();
  const after = placesNearView();
  const moved = new Set<string>();
  let furthest = 0;
  for (const [node, then] of before) {
    const now = after.get(node) ?? then;
    const distance = Math.max(Math.abs(then.left - now.left), Math.abs(then.top - now.top));
    if (distance < LEAST_PX || !(isInView(then) || isInView(now))) continue;
    furthest = Math.max(furthest, distance);
    for (const { area } of [then, now]) for (const square of squaresOf(area)) moved.add(square);
  }
  const share = (moved.size * SQUARE_PX ** 2) / (innerWidth * innerHeight);
  return (share * furthest) / Math.max(innerWidth, innerHeight);
}
