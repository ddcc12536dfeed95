/** How far down the window a heading has to be passed to be the one that is read, as a share of its height. */
const READING_LINE = 0.15;

/** Marks, in the contents list of a chapter, the section that is being read. */
export function startCurrentSection(): void {
  const links = new Map(
    [...document.querySelectorAll<HTMLAnchorElement>('.contents-current li > a')].map((link) => [
      decodeURIComponent(link.hash.slice(1)),
      link,
    ]),
  );
  const headings = [...links.keys()].flatMap((id) => document.getElementById(id) ?? []);
  if (headings.length === 0) return;
  const mark = () => {
    const passed = headings.filter(
      (heading) => heading.getBoundingClientRect().top <= innerHeight * READING_LINE,
    );
    const current = passed.at(-1)?.id;
    for (const [id, link] of links) {
      if (id === current) link.setAttribute('aria-current', 'location');
      else link.removeAttribute('aria-current');
    }
  };
  const observer = new IntersectionObserver(mark, {
    rootMargin: `0px 0px -${(1 - READING_LINE) * 100}% 0px`,
  });
  for (const heading of headings) observer.observe(heading);
}
