/** What an element is made of: its class, its attributes (left out if undefined), its data. */
interface Parts {
  class?: string;
  /** Attributes; one that is undefined is left out. */
  [attribute: string]: string | undefined;
}

/** Makes an element with its attributes and what is in it. Texts stay texts. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  parts: Parts,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(parts))
    if (value !== undefined) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** A button with its words. */
export const makeButton = (parts: Parts, ...children: (Node | string)[]): HTMLButtonElement =>
  make('button', { type: 'button', ...parts }, ...children);
