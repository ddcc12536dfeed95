import type { PagefindData } from './load-pagefind.ts';

const element = (tag: string, className: string, ...children: (Node | string)[]): HTMLElement => {
  const made = document.createElement(tag);
  made.className = className;
  made.append(...children);
  return made;
};

/**
 * Turns an excerpt into nodes: the words that were found become `<mark>`, all else becomes text.
 */
function excerptNodes(excerpt: string): Node[] {
  const { body } = new DOMParser().parseFromString(excerpt, 'text/html');
  return [...body.childNodes].map((node) => {
    const text = node.textContent ?? '';
    return node.nodeName === 'MARK' ? element('mark', '', text) : document.createTextNode(text);
  });
}

/**
 * A result in the list: the link to it, its page and kind, an excerpt, and the control that copies
 * the link.
 */
export function resultItem({ url, excerpt, meta }: PagefindData): HTMLElement {
  const { title = '', page = '', kind = '', standing } = meta;
  const link = document.createElement('a');
  link.href = url;
  link.textContent = title;
  const place = [...(page === title ? [] : [page]), kind, ...(standing ? [standing] : [])].join(
    ', ',
  );
  const copy = document.createElement('a');
  copy.href = url;
  copy.dataset['copy'] = '';
  copy.append('Copy link', element('span', 'sr-only', ` to ${title}`));
  return element(
    'li',
    'result',
    element('p', 'result-place', link, `, ${place}`),
    element('p', 'result-words', ...excerptNodes(excerpt)),
    element('p', 'result-actions', copy),
  );
}
