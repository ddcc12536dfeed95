/*
 * Sets the page of a first visit in our own face once its fonts have come, unless what the reader
 * sees would move. `first-paint.inline.js` has set it in a font of the system, so that its text
 * waits for nothing. Where an earlier page has left the fonts in the browser, none of this is
 * needed; where our face has to wait, it is there on the next page.
 */

/** The name of the fonts that are kept, in the browser's storage. */
const FONTS = 'fonts';

/**
 * How much may move, as Cumulative Layout Shift: a tenth of what is still called good, less a
 * fifth, because it is reckoned, and a browser may measure a little more.
 */
const MOST_SHIFT = 0.008;

/** What moves by less is not counted, in pixels: https://wicg.github.io/layout-instability/ */
const LEAST_MOVE = 3;

/** How wide a column of text is at most, in pixels. */
const COLUMN = 640;

const { dataset } = document.documentElement;

/** The text nodes in the window, and the elements without text, which are drawings. */
function partsInWindow(): Node[] {
  const isOutside = (element: Element) => {
    const { top, bottom, height } = element.getBoundingClientRect();
    return height > 0 && (bottom < 0 || top > innerHeight);
  };
  const walker = document.createTreeWalker(
    document.body,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) => {
      if (!(node instanceof Element))
        return node.nodeValue?.trim() ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP;
      if (isOutside(node)) return NodeFilter.FILTER_REJECT;
      return node.childNodes.length === 0 ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP;
    },
  );
  const parts: Node[] = [];
  while (walker.nextNode()) parts.push(walker.currentNode);
  return parts;
}

/** Where a part begins, which is in its first line, and where its last line ends. */
interface Place {
  left: number;
  top: number;
  bottom: number;
}

function placeOf(part: Node): Place | undefined {
  const range = document.createRange();
  range.selectNode(part);
  const [start] = range.getClientRects();
  return (
    start && { left: start.left, top: start.top, bottom: range.getBoundingClientRect().bottom }
  );
}

/**
 * The layout shift of a change: the share of the window that moves, times the longest move. The
 * lines that move are taken to be as wide as a column of text.
 */
function shiftOf(before: readonly (Place | undefined)[], after: readonly (Place | undefined)[]) {
  let height = 0;
  let longest = 0;
  for (const [at, from] of before.entries()) {
    const to = after[at];
    if (!from || !to) continue;
    const move = Math.max(Math.abs(from.left - to.left), Math.abs(from.top - to.top));
    if (move < LEAST_MOVE) continue;
    height += Math.max(from.bottom, to.bottom) - Math.min(from.top, to.top);
    longest = Math.max(longest, move);
  }
  const share = Math.min(1, height / innerHeight) * Math.min(1, COLUMN / innerWidth);
  return (share * longest) / Math.max(innerWidth, innerHeight);
}

/** Sets the page in our own face, unless too much in the window would move. */
function setOwnFace(): void {
  const parts = partsInWindow();
  const before = parts.map(placeOf);
  delete dataset['fonts'];
  if (shiftOf(before, parts.map(placeOf)) > MOST_SHIFT) dataset['fonts'] = 'late';
}

/** Brings a font into the browser. */
function preload(href: string): Promise<unknown> {
  const link = Object.assign(document.createElement('link'), {
    rel: 'preload',
    as: 'font',
    crossOrigin: '',
    href,
  });
  return new Promise((done, fail) => {
    link.addEventListener('load', done);
    link.addEventListener('error', fail);
    document.head.append(link);
  });
}

/** Loads the fonts that the words of this page need, and keeps in mind that they are there. */
async function loadFonts(): Promise<void> {
  const files = document.querySelector<HTMLMetaElement>('meta[name="fonts"]')?.content.split(' ');
  // Firefox gives up for good a face that it was asked for and that takes longer than a moment:
  // https://drafts.csswg.org/css-fonts/#valdef-font-face-font-display-optional
  await Promise.all(files?.map(preload) ?? []);
  const words = document.body.innerText;
  const ours = [...document.fonts].filter(({ display }) => display === 'optional');
  const names = ours.map(({ style, weight, family }) => {
    const [lightest = ''] = weight.split(' ');
    return `${style} ${lightest} 1em ${family}`;
  });
  // A slice for a few letters of a name is not waited for: those may stay in a font of the system.
  await Promise.allSettled([...new Set(names)].map((name) => document.fonts.load(name, words)));
  try {
    const kept = localStorage.getItem(FONTS)?.split(' ') ?? [];
    localStorage.setItem(FONTS, [...new Set([...kept, ...(files ?? [])])].join(' '));
  } catch {
    // The browser stores nothing: the next page begins as this one did.
  }
}

/** What a reader does first on a page: presses, types, scrolls. */
const ACTS = ['pointerdown', 'keydown', 'wheel'];

/**
 * Sets the page in our own face as soon as its fonts are there, if it is not and nothing moves.
 * Once the reader has begun to use the page it stays as it is: measuring it would end a movement of
 * the page that is on its way.
 */
export async function startOwnFace(): Promise<void> {
  if (dataset['fonts'] !== 'late') return;
  const use = new AbortController();
  for (const act of ACTS)
    addEventListener(act, () => use.abort(), { signal: use.signal, passive: true });
  try {
    await loadFonts();
    if (!use.signal.aborted) setOwnFace();
  } catch {
    // A font that does not come leaves the page as it is.
  }
  use.abort();
}
