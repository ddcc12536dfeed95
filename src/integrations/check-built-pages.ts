import { statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Issue, issue } from '../checks/issue.ts';
import { nearest } from '../model/nearest.ts';
import { report } from '../checks/report.ts';
import { type Target, resolveAddress } from '../model/resolve-address.ts';
import { nameCode } from '../model/unseen-characters.ts';
import { isInSystemFont, isPrintable } from '../styles/font-slices.ts';
import type { BuiltPage } from './built-pages.ts';
import { endBuild } from './end-build.ts';
import { type HtmlElement, attributeOf, elementsOf, lineOf, textOf } from '../html/html-tree.ts';

interface ReadPage extends BuiltPage {
  elements: HtmlElement[];
  ids: Set<string>;
}

const whereIs = (page: BuiltPage, element: HtmlElement) => ({
  file: relative(process.cwd(), page.file),
  line: lineOf(element),
});

function checkIds(page: ReadPage): Issue[] {
  const seen = new Set<string>();
  return page.elements.flatMap((element): Issue[] => {
    const id = attributeOf(element, 'id');
    if (id === undefined) return [];
    const isTwice = seen.has(id);
    seen.add(id);
    return isTwice ? [issue('duplicate-html-id', whereIs(page, element), { id })] : [];
  });
}

const checkImages = (page: ReadPage): Issue[] =>
  page.elements
    .filter((element) => element.tagName === 'img' && !attributeOf(element, 'alt')?.trim())
    .map((element) => issue('no-alt', whereIs(page, element)));

/** A folder is not a page: the address of one without an index.html leads nowhere. */
const isFile = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

/** The address that an element leads to or shows. */
const ADDRESSES: Readonly<Record<string, string>> = { a: 'href', img: 'src' };

/** A built folder, and the path on its host below which it lives. */
interface Site {
  folder: string;
  base: string;
  pages: ReadonlyMap<string, ReadPage>;
}

/** Where an address leads in the site; undefined if it leads to another host or out of its path. */
function targetOf(written: string, from: ReadPage, { base }: Site): Target | undefined {
  const target = resolveAddress(written, base + from.address.slice(1));
  // What no browser reads leads nowhere.
  if (!target?.page.startsWith('/')) return target;
  return target.page.startsWith(base)
    ? { ...target, page: `/${target.page.slice(base.length)}` }
    : undefined;
}

function checkLinks(page: ReadPage, site: Site): Issue[] {
  const { pages, folder, base } = site;
  return page.elements.flatMap((element): Issue[] => {
    const written = attributeOf(element, ADDRESSES[element.tagName] ?? '');
    const target = written === undefined ? undefined : targetOf(written, page, site);
    if (!target) return [];
    const broken = (known: string | undefined) => [
      issue('broken-link', whereIs(page, element), {
        address: written ?? '',
        nearest: known && base + known.slice(1),
      }),
    ];
    const reached = pages.get(target.page);
    if (!reached)
      return isFile(join(folder, target.page))
        ? []
        : broken(nearest(target.page, [...pages.keys()]));
    if (target.fragment === '' || reached.ids.has(target.fragment)) return [];
    const id = nearest(target.fragment, [...reached.ids]);
    return broken(id && `${target.page}#${id}`);
  });
}

/** Every attribute whose value is an address from the root of the host, or one above the page. */
const checkPath = (page: ReadPage, { base }: Site): Issue[] =>
  page.elements.flatMap((element) =>
    element.attrs
      .filter(({ value }) => /^(?:\.\.)?\/(?!\/)/u.test(value))
      .filter(({ value }) => {
        const target = resolveAddress(value, base + page.address.slice(1));
        return target && !target.page.startsWith(base);
      })
      .map(({ value }) => issue('outside-path', whereIs(page, element), { address: value, base })),
  );

/** How many characters before and after a missing one are shown: enough to find it in the text. */
const SHOWN_AROUND = 30;

function checkCharacters(page: ReadPage): Issue[] {
  const body = page.elements.find(({ tagName }) => tagName === 'body');
  if (!body) return [];
  const isLeftOut = (element: HtmlElement) =>
    ['script', 'style'].includes(element.tagName) || isInSystemFont(attributeOf(element, 'lang'));
  const text = textOf(body, isLeftOut);
  const missing = new Set([...text].filter((character) => !isPrintable(character)));
  return [...missing].map((character) => {
    const code = nameCode(character);
    const at = text.indexOf(character);
    const shown = text.slice(Math.max(0, at - SHOWN_AROUND), at + SHOWN_AROUND).trim();
    return issue('no-glyph', { ...whereIs(page, body), shown }, { character, code });
  });
}

/**
 * Everything wrong with the pages of a built folder: links, ids, images, characters.
 * @param base the path on its host below which the folder lives, with a slash at both ends.
 */
export function findPageIssues(folder: string, built: readonly BuiltPage[], base = '/'): Issue[] {
  const pages = built.map((page): ReadPage => {
    const elements = elementsOf(page.root);
    const ids = new Set(elements.flatMap((element) => attributeOf(element, 'id') ?? []));
    return { ...page, elements, ids };
  });
  const site = { folder, base, pages: new Map(pages.map((page) => [page.address, page])) };
  return pages.flatMap((page) => [
    ...checkIds(page),
    ...checkImages(page),
    ...checkLinks(page, site),
    ...checkPath(page, site),
    ...checkCharacters(page),
  ]);
}

/** Checks the built pages and reports everything that is wrong with them, which ends the build. */
export async function checkBuiltPages(
  folder: string,
  pages: readonly BuiltPage[],
  base: string,
): Promise<void> {
  const issues = findPageIssues(folder, pages, base);
  await report(issues, 'the built pages');
  if (issues.length > 0) await endBuild();
}
