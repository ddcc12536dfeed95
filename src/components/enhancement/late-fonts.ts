/**
 * How long text waits for an optional font, in milliseconds. Nothing tells whether a browser has
 * used one; a font that took longer has been put off to the next page.
 * https://www.w3.org/TR/css-fonts-4/#font-display-optional
 */
const WAIT = 100;

/** The addresses of the fonts that this page has asked for and has had to do without. */
const lateFonts = (): string[] =>
  performance
    .getEntriesByType('resource')
    .filter(({ name, duration }) => name.endsWith('.woff2') && duration > WAIT)
    .map(({ name }) => new URL(name).pathname);

/**
 * Sets the page in its own fonts where they came too late for its first view. What does so is a
 * file of its own, which only such a view asks for.
 */
export async function putInLateFonts(): Promise<void> {
  // Before that the page may not have asked for its fonts yet.
  if (document.readyState !== 'complete')
    await new Promise((resolve) => addEventListener('load', resolve));
  await document.fonts.ready;
  const late = lateFonts();
  if (late.length > 0) await (await import('./put-in-fonts.ts')).putInFonts(late);
}
