import { evaluate } from 'satteri';
import { proseComponents } from '../../model/prose-components.ts';
import { locatePictures } from '../locate-pictures.ts';
import { arrangePassages } from '../arrange-passages.ts';
import { proseFeatures } from '../../model/prose-features.ts';

type Properties = Record<string, unknown> & { children?: unknown };

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const print = (node: unknown): string => {
  if (Array.isArray(node)) return node.map(print).join('');
  if (node instanceof Element) return node.html;
  return node === undefined || node === null || node === false ? '' : escape(String(node));
};

/** An element that is printed already. Text is not, and is still to be escaped. */
class Element {
  readonly html: string;
  constructor(html: string) {
    this.html = html;
  }
}

const Fragment = 'fragment';

const isComponent = (type: unknown): type is (properties: Properties) => unknown =>
  typeof type === 'function';

function jsx(type: unknown, properties: unknown): unknown {
  const { children, ...rest } = properties as Properties;
  if (isComponent(type)) return type({ children, ...rest });
  if (type === Fragment) return new Element(print(children));
  const attributes = Object.entries(rest).map(([name, value]) =>
    value === true ? ` ${name}` : ` ${name}="${String(value)}"`,
  );
  const tag = `${String(type)}${attributes.join('')}`;
  return new Element(
    children === undefined ? `<${tag} />` : `<${tag}>${print(children)}</${String(type)}>`,
  );
}

/** Prints every component as a tag of its name, so that a test sees what the component is given. */
const components = Object.fromEntries(
  [...Object.keys(proseComponents), 'Margin'].map((name) => [name, name]),
);

/** A text as the site arranges it, with components as tags. `file` is its path in the content. */
export function renderText(
  text: string,
  file = '/content/chapters/crossing/last-ferry.mdx',
): string {
  const options = {
    features: proseFeatures,
    mdastPlugins: [locatePictures('/content')],
    hastPlugins: [arrangePassages('/content')],
    fileURL: new URL(`file://${file}`),
  };
  const names = { elementAttributeNameCase: 'html' as const, Fragment, jsx, jsxs: jsx };
  const made = evaluate(text, { ...options, ...names }) as {
    default: (properties: object) => unknown;
  };
  return print(made.default({ components })).trim();
}
