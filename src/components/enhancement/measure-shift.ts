/** What can move in a page: blocks of words, and what is within a line. */
const MOVABLE =
  'body :is(h1, h2, h3, p, li, dt, dd, th, td, summary, figcaption, a, i, span, svg, input)';

/** A smaller move is not counted, in pixels. */
const LEAST_PX = 3;

const isInView = ({ top, bottom, width }: DOMRect): boolean =>
  width > 0 && bottom > 0 && top < innerHeight;

/** The part of a box that is in the window, in square pixels. */
const areaOf = ({ top, bottom, width }: DOMRect): number =>
  Math.max(0, Math.min(bottom, innerHeight) - Math.max(top, 0)) * width;

/**
 * Makes a change and estimates before the browser paints how much of the window it would move how
 * far, as Cumulative Layout Shift does. What is inside something that moves is counted again, so
 * the estimate is rather too high.
 * https://web.dev/articles/cls#layout-shift-score
 */
export function measureShift(change: () => void): number {
  const elements = [...document.querySelectorAll(MOVABLE)];
  const before = elements.map((element) => element.getBoundingClientRect());
  change();
  let area = 0;
  let furthest = 0;
  for (const [index, element] of elements.entries()) {
    const then = before[index] ?? new DOMRect();
    const now = element.getBoundingClientRect();
    const distance = Math.max(Math.abs(then.left - now.left), Math.abs(then.top - now.top));
    if (distance < LEAST_PX || !(isInView(then) || isInView(now))) continue;
    area += areaOf(then) + areaOf(now);
    furthest = Math.max(furthest, distance);
  }
  return ((area / (innerWidth * innerHeight)) * furthest) / Math.max(innerWidth, innerHeight);
}
