import { closestTo } from './find-in-page.ts';

/** The one sign of the page: it is no stop of the keyboard, and a page has many paragraphs. */
const sign = document.createElement('a');
Object.assign(sign, { className: 'heading-sign', tabIndex: -1, text: '¶' });
sign.dataset['copy'] = '';

/** Shows the link of a paragraph that the pointer or the focus has come into. */
export function signParagraph(event: Event): void {
  const paragraph = closestTo(event, 'p[id]');
  // Where it is already it stays, or it would lose the focus.
  if (!paragraph || paragraph === sign.parentNode) return;
  sign.href = `#${paragraph.id}`;
  paragraph.prepend(sign);
}
