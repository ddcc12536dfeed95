import { proseComponents } from '../model/prose-components.ts';
import type { Surrounding } from '../model/prose.ts';
import type { Check } from './checked-content.ts';
import { type Issue, type Where, issue } from './issue.ts';

const isLink = (name: Surrounding): boolean =>
  name === 'link' || proseComponents[name]?.isLink === true;

function checkLink(inner: string, within: readonly Surrounding[], where: Where): Issue[] {
  const outer = within.findLast(isLink);
  return outer === undefined || outer === inner || !isLink(inner)
    ? []
    : [issue('link-in-link', where, { inner, outer })];
}

/** Links in links, what is in its like, and marks and notes in headings, which are no sentences. */
export const checkNesting: Check = (content) =>
  content.entries.flatMap(({ file, prose }) => [
    ...(prose?.links ?? []).flatMap(({ line, within }) =>
      checkLink('link', within, { file, line }),
    ),
    ...(prose?.uses ?? []).flatMap(({ name, line, within }) => [
      ...checkLink(name, within, { file, line }),
      ...(proseComponents[name] && within.includes(name)
        ? [issue('in-itself', { file, line }, { name })]
        : []),
      ...(within.includes('heading') && proseComponents[name]?.entersMargin
        ? [issue('not-in-a-heading', { file, line }, { name })]
        : []),
    ]),
  ]);
