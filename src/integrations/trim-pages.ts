import { type Container, type Rule, parse } from 'postcss';
import parseSelectors, { type Selector } from 'postcss-selector-parser';
import {
  type HtmlNode,
  attributeOf,
  classesOf,
  elementsOf,
  isCode,
  parsePage,
  textOf,
} from '../html/html-tree.ts';
import type { BuiltPage } from './built-pages.ts';
import { joinLines } from './join-lines.ts';
import { settleVariables } from './settle-variables.ts';

const SYMBOLS = /<symbol id="(?<id>[\w-]+)"[^]*?<\/symbol>/gu;
const STYLES = /<style[^>]*>(?<css>[^]*?)<\/style>/gu;

/** What is read is an article, not a passage of a list; its weight on the wire is limited. */
const isRead = ({ root }: BuiltPage): boolean =>
  elementsOf(root).some(
    (element) => element.tagName === 'article' && attributeOf(element, 'id') === undefined,
  );

/** Pseudo-classes that match if one of the selectors in their brackets does. */
const ONE_OF = /^:(?:is|where|has)$/u;

/** Whether a selector can match: none of the classes and elements it asks for is unused. */
const canMatch = (selector: Selector, used: ReadonlySet<string>): boolean =>
  selector.nodes.every((node) => {
    if (node.type === 'class' || node.type === 'tag') return used.has(node.value);
    if (node.type !== 'pseudo' || !ONE_OF.test(node.value)) return true;
    return node.nodes.some((one) => canMatch(one, used));
  });

const isStep = ({ parent }: Rule): boolean =>
  parent?.type === 'atrule' && 'name' in parent && /keyframes$/u.test(String(parent.name));

/** The code points of a range of a font: `U+401`, `U+410-44F`. */
function rangeOf(range: string): [first: number, last: number] {
  const [first = 0, last = first] = range
    .trim()
    .slice('U+'.length)
    .split('-')
    .map((point) => Number.parseInt(point, 16));
  return [first, last];
}

/** Takes out the fonts that hold none of some characters. One that names no range holds any. */
function trimFonts(container: Container, characters: ReadonlySet<string>): void {
  const points = [...characters].map((character) => character.codePointAt(0) ?? 0);
  container.walkDecls('unicode-range', ({ value, parent }) => {
    const ranges = value.split(',').map(rangeOf);
    if (!points.some((point) => ranges.some(([first, last]) => point >= first && point <= last)))
      parent?.remove();
  });
}

/** The characters that a page shows: those of its text, and those that its styles write. */
function charactersOf(root: HtmlNode, styles: Container): Set<string> {
  const texts = [textOf(root, isCode)];
  styles.walkDecls(
    'content',
    ({ value }) =>
      void texts.push(value.replaceAll(/["'][^"']*["']/gu, (text) => text.slice(1, -1))),
  );
  return new Set(texts.join(''));
}

/** Takes rules that cannot match out of a stylesheet, and what is empty without them. */
function trim(container: Container, used: ReadonlySet<string>): void {
  container.walkRules((rule) => {
    if (isStep(rule)) return;
    const selectors = parseSelectors().astSync(rule.selector);
    const kept = selectors.nodes.filter((selector) => canMatch(selector, used));
    if (kept.length === 0) rule.remove();
    else if (kept.length < selectors.nodes.length) rule.selector = kept.join(',');
  });
  // A prefixed property is written once for each of several tools that add it.
  container.walkDecls((declaration) => {
    const next = declaration.next();
    if (next?.type === 'decl' && next.toString() === declaration.toString()) declaration.remove();
  });
  container.walkComments((comment) => void comment.remove());
  container.walkAtRules((rule) => {
    if (rule.nodes?.length === 0) rule.remove();
  });
}

function trimPage(page: BuiltPage, inScripts: readonly string[]): BuiltPage {
  const elements = elementsOf(page.root);
  const tags = elements.map(({ tagName }) => tagName);
  const used = new Set([...elements.flatMap(classesOf), ...tags, ...inScripts]);
  const styles = parse([...page.html.matchAll(STYLES)].map(([, css = '']) => css).join(''));
  trim(styles, used);
  settleVariables(styles);
  trimFonts(styles, charactersOf(page.root, styles));
  const html = joinLines(page.html)
    .replaceAll(STYLES, '')
    .replace('</head>', () => `<style>${styles.toString()}</style></head>`)
    .replaceAll(SYMBOLS, (symbol, id: string) => (page.html.includes(`"#${id}"`) ? symbol : ''));
  return { ...page, html, root: parsePage(html) };
}

/**
 * Takes out of every page that is read what it does not use: rules for classes and elements that
 * neither the page nor a script has, fonts for characters that it does not show, and symbols that
 * nothing draws. Styles and symbols of all kinds of pages are written in one place; this way a
 * chapter does not carry those of the others. Variables of Tailwind’s that nothing changes are
 * settled, comments go, and lines are joined. The rules that are left are put into one element,
 * which costs the policy of the page one digest.
 * @param scripts the texts of all scripts. Each word in them counts as a class that they may set.
 */
export function trimPages(pages: readonly BuiltPage[], scripts: readonly string[]): BuiltPage[] {
  const words = scripts.flatMap((script) => script.match(/[\w-]+/gu) ?? []);
  return pages.map((page) => (isRead(page) ? trimPage(page, words) : page));
}
