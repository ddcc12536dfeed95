import type { ComponentUse } from './prose.ts';
import type { ComponentNode, ProseNode } from './prose-tree.ts';

/** The attributes of a component: those that are texts or flags, and those that are code. */
export function readProps({
  attributes,
}: ComponentNode): Pick<ComponentUse, 'props' | 'codeProps' | 'repeatedProps'> {
  const props: [string, string | true][] = [];
  const codeProps: string[] = [];
  for (const attribute of attributes) {
    const { value } = attribute;
    if (attribute.type === 'mdxJsxExpressionAttribute') codeProps.push(`{${attribute.value}}`);
    else if (typeof value === 'string') props.push([attribute.name, value]);
    else if (value) codeProps.push(`${attribute.name}={${value.value}}`);
    else props.push([attribute.name, true]);
  }
  const names = props.map(([name]) => name);
  const repeatedProps = names.filter((name, index) => names.indexOf(name) < index);
  return { props: Object.fromEntries(props), codeProps, repeatedProps };
}

/** What the braces after a heading hold: its id, and whatever else, as written. */
export function readHeadingBraces({ data }: ProseNode): { id?: string; attributes: string[] } {
  const { id, className, ...more } =
    (data as { hProperties?: Record<string, unknown> } | undefined)?.hProperties ?? {};
  return {
    ...(typeof id === 'string' ? { id } : {}),
    attributes: [
      ...(Array.isArray(className) ? className.map((name) => `.${String(name)}`) : []),
      ...Object.entries(more).map(([name, value]) => (value === '' ? name : `${name}=${value}`)),
    ],
  };
}
