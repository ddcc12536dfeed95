import { idIn } from './find-in-page.ts';

/** A section is being read once its heading is above this share of the window's height. */
const READING_LINE = 0.15;

/** The last heading that is above a line: the one whose section is being read. */
export const lastPassed = <Heading>(
  headings: readonly { heading: Heading; top: number }[],
  line: number,
): Heading | undefined => headings.findLast(({ top }) => top <= line)?.heading;

/**
 * The heading to mark: that of the section being read. At the end of the page, where no heading can
 * come up to the line, it is the one that the address names, or the last.
 */
function headingBeingRead(headings: readonly HTMLElement[]): HTMLElement | undefined {
  const { scrollHeight, clientHeight } = document.documentElement;
  if (scrollY > 0 && scrollY + clientHeight >= scrollHeight - 1) {
    const target = headings.find((heading) => heading.matches(':target'));
    const isInSight = target && target.getBoundingClientRect().top >= 0;
    return isInSight ? target : headings.at(-1);
  }
  const places = headings.map((heading) => ({
    heading,
    top: heading.getBoundingClientRect().top,
  }));
  return lastPassed(places, innerHeight * READING_LINE);
}

/** Marks, in the contents list of a chapter, the section that is being read. */
export function startCurrentSection(signal: AbortSignal): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.contents-current li > a')];
  const sections = links.flatMap((link) => {
    const heading = document.getElementById(idIn(link.hash));
    return heading ? [{ link, heading }] : [];
  });
  if (sections.length === 0) return;
  const mark = () => {
    const current = headingBeingRead(sections.map(({ heading }) => heading));
    for (const { link, heading } of sections) {
      if (heading === current) link.setAttribute('aria-current', 'location');
      else link.removeAttribute('aria-current');
    }
  };
  // Once per frame at most, however often the page reports that it scrolls.
  let isAwaited = false;
  const markSoon = () => {
    if (isAwaited) return;
    isAwaited = true;
    requestAnimationFrame(() => {
      isAwaited = false;
      mark();
    });
  };
  addEventListener('scroll', markSoon, { signal, passive: true });
  addEventListener('resize', markSoon, { signal });
  mark();
}
