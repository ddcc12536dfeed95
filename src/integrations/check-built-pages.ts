import { statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Issue, issue } from '../checks/issue.ts';
import { nearest } from '../model/nearest.ts';
import { report } from '../checks/report.ts';
import { type Target, resolveAddress } from '../model/resolve-address.ts';
import { nameCode } from '../model/unseen-characters.ts';
import { hasUnprintable, isInSystemFont, isPrintable } from '../styles/font-slices.ts';
import { type BuiltPage, withPlaces } from './built-pages.ts';
import { endBuild } from './end-build.ts';
import { type HtmlElement, attributeOf, elementsOf, lineOf, textOf } from '../html/html-tree.ts';

interface ReadPage extends BuiltPage {
  elements: readonly HtmlElement[];
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
  /** The ids of each page, by its address. */
  ids: Map<string, ReadonlySet<string>>;
  /** Where addresses from the root of the host lead: most of them are on many pages. */
  rooted: Map<string, Target | undefined>;
}

/** Where an address on a page leads on its host. */
function resolveOn(page: ReadPage, written: string, { base, rooted }: Site): Target | undefined {
  const from = base + page.address.slice(1);
  if (!written.startsWith('/')) return resolveAddress(written, from);
  if (!rooted.has(written)) rooted.set(written, resolveAddress(written, from));
  return rooted.get(written);
}

/** Where an address leads in the site; undefined if it leads to another host or out of its path. */
function targetOf(written: string, from: ReadPage, site: Site): Target | undefined {
  const { base } = site;
  const target = resolveOn(from, written, site);
  // What no browser reads leads nowhere.
  if (!target?.page.startsWith('/')) return target;
  return target.page.startsWith(base)
    ? { ...target, page: `/${target.page.slice(base.length)}` }
    : undefined;
}

/** Where the links and pictures of a page lead in the site, each with its element. */
const linksOf = (page: ReadPage, site: Site) =>
  page.elements.flatMap((element) => {
    const written = attributeOf(element, ADDRESSES[element.tagName] ?? '');
    const target = written === undefined ? undefined : targetOf(written, page, site);
    return target && written !== undefined ? [{ element, written, target }] : [];
  });

const isThere = ({ page, fragment }: Target, { ids, folder }: Site): boolean => {
  const reached = ids.get(page);
  if (!reached) return isFile(join(folder, page));
  return fragment === '' || reached.has(fragment);
};

/** The address in the site that is most like one which leads nowhere. */
function nearestTo({ page, fragment }: Target, { ids }: Site): string | undefined {
  const reached = ids.get(page);
  if (!reached) return nearest(page, [...ids.keys()]);
  const id = nearest(fragment, [...reached]);
  return id && `${page}#${id}`;
}

const checkLinks = (page: ReadPage, site: Site): Issue[] =>
  linksOf(page, site)
    .filter(({ target }) => !isThere(target, site))
    .map(({ element, written, target }) => {
      const known = nearestTo(target, site);
      const values = { address: written, nearest: known && site.base + known.slice(1) };
      return issue('broken-link', whereIs(page, element), values);
    });

/** Every attribute whose value is an address from the root of the host, or one above the page. */
const checkPath = (page: ReadPage, site: Site): Issue[] =>
  page.elements.flatMap((element) =>
    element.attrs
      .filter(({ value }) => /^(?:\.\.)?\/(?!\/)/u.test(value))
      .filter(({ value }) => {
        const target = resolveOn(page, value, site);
        return target && !target.page.startsWith(site.base);
      })
      .map(({ value }) =>
        issue('outside-path', whereIs(page, element), { address: value, base: site.base }),
      ),
  );

/** How many characters before and after a missing one are shown: enough to find it in the text. */
const SHOWN_AROUND = 30;

function checkCharacters(page: ReadPage): Issue[] {
  const body = page.elements.find(({ tagName }) => tagName === 'body');
  if (!body) return [];
  const isLeftOut = (element: HtmlElement) =>
    ['script', 'style'].includes(element.tagName) || isInSystemFont(attributeOf(element, 'lang'));
  const text = textOf(body, isLeftOut);
  if (!hasUnprintable(text)) return [];
  const missing = [...new Set(text)].filter((character) => !isPrintable(character));
  return missing.map((character) => {
    const code = nameCode(character);
    const at = text.indexOf(character);
    const shown = text.slice(Math.max(0, at - SHOWN_AROUND), at + SHOWN_AROUND).trim();
    return issue('no-glyph', { ...whereIs(page, body), shown }, { character, code });
  });
}

const withElements = (page: BuiltPage): ReadPage => ({ ...page, elements: elementsOf(page.root) });

/** Whether a page is right but for its links, of which those to later pages are not known yet. */
const isSoundAlone = (page: ReadPage, site: Site): boolean =>
  checkIds(page).length +
    checkImages(page).length +
    checkPath(page, site).length +
    checkCharacters(page).length ===
  0;

/** The check of the pages of a site: each is read once, and again only if anything is wrong. */
export interface PageCheck {
  /** Reads a page. Of it nothing is kept but its ids and where it leads. */
  read: (page: BuiltPage) => void;
  /** Whether all pages that were read are right. */
  isPassed: () => boolean;
  /** Everything wrong with a page: links, ids, images, characters. Asked when all were read. */
  issuesOf: (page: BuiltPage) => Issue[];
}

/**
 * Begins a check of the pages of a built folder.
 * @param base the path on its host below which the folder lives, with a slash at both ends.
 */
export function openPageCheck(folder: string, base: string): PageCheck {
  const site: Site = { folder, base, ids: new Map(), rooted: new Map() };
  const targets = new Map<string, Target>();
  let isRight = true;
  return {
    read: (built) => {
      const page = withElements(built);
      site.ids.set(
        page.address,
        new Set(page.elements.flatMap((element) => attributeOf(element, 'id') ?? [])),
      );
      for (const { target } of linksOf(page, site))
        targets.set(`${target.page}#${target.fragment}`, target);
      isRight &&= isSoundAlone(page, site);
    },
    isPassed: () => isRight && targets.values().every((target) => isThere(target, site)),
    issuesOf: (built) => {
      const page = withElements(withPlaces(built));
      return [
        ...checkIds(page),
        ...checkImages(page),
        ...checkLinks(page, site),
        ...checkPath(page, site),
        ...checkCharacters(page),
      ];
    },
  };
}

/** Everything wrong with some pages. */
export function findPageIssues(folder: string, pages: readonly BuiltPage[], base = '/'): Issue[] {
  const check = openPageCheck(folder, base);
  for (const page of pages) check.read(page);
  return check.isPassed() ? [] : pages.flatMap(check.issuesOf);
}

/** Reports what is wrong with the built pages, which ends the build. */
export async function refusePages(issues: readonly Issue[]): Promise<void> {
  await report(issues, 'the built pages');
  await endBuild();
}
