import type { PagefindData } from './load-pagefind.ts';

const element = (tag: string, className: string, ...children: (Node | string)[]): HTMLElement => {
  const made = document.createElement(tag);
  made.className = className;
  made.append(...children);
  return made;
};

/** The excerpt as nodes: text, and the words found as `<mark>`; anything else becomes text. */
function excerptNodes(excerpt: string): Node[] {
  const { body } = new DOMParser().parseFromString(excerpt, 'text/html');
  return [...body.childNodes].map((node) => {
    const text = node.textContent ?? '';
    return node.nodeName === 'MARK' ? element('mark', '', text) : document.createTextNode(text);
  });
}

/** A result: a link to its address, where and what it is, some of its words, its copy control. */
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
