import { idIn } from './find-in-page.ts';

/** A section is being read once its heading is above this share of the window's height. */
const READING_LINE = 0.15;

/** The last heading that is above a line: the one whose section is being read. */
export const lastPassed = <Heading>(
  headings: readonly { heading: Heading; top: number }[],
  line: number,
): Heading | undefined => headings.findLast(({ top }) => top <= line)?.heading;

/** Marks, in the contents list of a chapter, the section that is being read. */
export function startCurrentSection(signal: AbortSignal): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.contents-current li > a')];
  const sections = links.flatMap((link) => {
    const heading = document.getElementById(idIn(link.hash));
    return heading ? [{ link, heading }] : [];
  });
  const mark = () => {
    const places = sections.map(({ heading }) => ({
      heading,
      top: heading.getBoundingClientRect().top,
    }));
    const current = lastPassed(places, innerHeight * READING_LINE);
    for (const { link, heading } of sections) {
      if (heading === current) link.setAttribute('aria-current', 'location');
      else link.removeAttribute('aria-current');
    }
  };
  const observer = new IntersectionObserver(mark, {
    rootMargin: `0px 0px -${(1 - READING_LINE) * 100}% 0px`,
  });
  for (const { heading } of sections) observer.observe(heading);
  signal.addEventListener('abort', () => observer.disconnect());
}
