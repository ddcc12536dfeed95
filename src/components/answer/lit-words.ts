/** The name of the marks in the browser's registry of highlights. */
const LIT = 'words';

/** How the words look. The optimizer of stylesheets does not know this selector yet. */
const MARKS = `@media screen {
  ::highlight(${LIT}) {
    background: var(--tint);
    text-decoration: underline 2px var(--ink);
  }
  [data-lit-words] ::selection {
    background: var(--tint);
    color: inherit;
  }
}`;

let sheet: CSSStyleSheet | undefined;

/** Lights words, and no others. A browser without highlights of its own lights none. */
export function lightWords(ranges: readonly StaticRange[]): void {
  if (!('highlights' in CSS)) return;
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(MARKS);
    document.adoptedStyleSheets.push(sheet);
  }
  document.documentElement.dataset['litWords'] = '';
  CSS.highlights.set(LIT, new Highlight(...ranges));
}

/** Takes the light away. */
export function darkenWords(): void {
  delete document.documentElement.dataset['litWords'];
  if ('highlights' in CSS) CSS.highlights.delete(LIT);
}
