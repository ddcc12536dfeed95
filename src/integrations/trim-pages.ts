import { type Container, type Rule, parse } from 'postcss';
import parseSelectors, { type Selector } from 'postcss-selector-parser';
import {
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

/** The words at the foot of each printed sheet: the one rule that every page has for itself. */
const FOOT = /(?<rule>@bottom-left\{content:)(?<words>"(?:[^"\\]|\\.)*")/u;

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

/** Whether a list of ranges has one of some characters. */
function hasAny(ranges: string, characters: ReadonlySet<string>): boolean {
  const read = ranges.split(',').map(rangeOf);
  return [...characters].some((character) => {
    const point = character.codePointAt(0) ?? 0;
    return read.some(([first, last]) => point >= first && point <= last);
  });
}

/**
 * Takes out the fonts that hold none of the characters that a page shows. One that names no range
 * holds any.
 */
function trimFonts(container: Container, isShown: (ranges: string) => boolean): void {
  const written = charactersIn(container);
  container.walkDecls('unicode-range', ({ value, parent }) => {
    if (!isShown(value) && !hasAny(value, written)) parent?.remove();
  });
}

/** The characters that styles write. */
function charactersIn(styles: Container): Set<string> {
  const texts: string[] = [];
  styles.walkDecls(
    'content',
    ({ value }) =>
      void texts.push(value.replaceAll(/["'][^"']*["']/gu, (text) => text.slice(1, -1))),
  );
  return new Set(texts.join(''));
}

// Most pages that are read have the same styles, so each selector is parsed once.
const parsed = new Map<string, readonly Selector[]>();

function selectorsOf({ selector }: Rule): readonly Selector[] {
  const selectors = parsed.get(selector) ?? parseSelectors().astSync(selector).nodes;
  parsed.set(selector, selectors);
  return selectors;
}

/** Takes rules that cannot match out of a stylesheet, and what is empty without them. */
function trim(container: Container, used: ReadonlySet<string>): void {
  container.walkRules((rule) => {
    if (isStep(rule)) return;
    const selectors = selectorsOf(rule);
    const kept = selectors.filter((selector) => canMatch(selector, used));
    if (kept.length === 0) rule.remove();
    else if (kept.length < selectors.length) rule.selector = kept.join(',');
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

/** What styles ask of a page: classes and elements that it may use, and fonts by their ranges. */
interface Asked {
  names: readonly string[];
  ranges: readonly string[];
}

function askedBy(css: string): Asked {
  const [names, ranges] = [new Set<string>(), new Set<string>()];
  const styles = parse(css);
  styles.walkRules((rule) => {
    if (isStep(rule)) return;
    for (const selector of selectorsOf(rule))
      selector.walk((node) => {
        if (node.type === 'class' || node.type === 'tag') names.add(node.value);
      });
  });
  styles.walkDecls('unicode-range', ({ value }) => void ranges.add(value));
  return { names: [...names], ranges: [...ranges] };
}

function trimStyles(css: string, used: ReadonlySet<string>, shown: ReadonlySet<string>): string {
  const styles = parse(css);
  trim(styles, used);
  settleVariables(styles);
  trimFonts(styles, (ranges) => shown.has(ranges));
  return styles.toString();
}

/** Makes what trims styles for a page. It works once for all pages that use the same of them. */
function styleTrimmer(): (css: string, used: ReadonlySet<string>, text: string) => string {
  const asked = new Map<string, Asked>();
  const trimmed = new Map<string, string>();
  return (css, used, text) => {
    const { names, ranges } = asked.get(css) ?? askedBy(css);
    asked.set(css, { names, ranges });
    const characters = new Set(text);
    const shown = ranges.filter((range) => hasAny(range, characters));
    const own = names.filter((name) => used.has(name));
    const key = JSON.stringify([css, own, shown]);
    const styles = trimmed.get(key) ?? trimStyles(css, new Set(own), new Set(shown));
    trimmed.set(key, styles);
    return styles;
  };
}

function trimPage(
  page: BuiltPage,
  inScripts: readonly string[],
  trimmed: ReturnType<typeof styleTrimmer>,
): BuiltPage {
  const elements = elementsOf(page.root);
  const tags = elements.map(({ tagName }) => tagName);
  const used = new Set([...elements.flatMap(classesOf), ...tags, ...inScripts]);
  const css = [...page.html.matchAll(STYLES)].map(([, own = '']) => own).join('');
  const foot = FOOT.exec(css)?.groups?.['words'] ?? '';
  const shared = css.replace(FOOT, '$<rule>""');
  const styles = trimmed(shared, used, textOf(page.root, isCode) + foot).replace(
    FOOT,
    (_, rule: string) => rule + foot,
  );
  const html = joinLines(page.html)
    .replaceAll(STYLES, '')
    .replace('</head>', () => `<style>${styles}</style></head>`)
    .replaceAll(SYMBOLS, (symbol, id: string) => (page.html.includes(`"#${id}"`) ? symbol : ''));
  return { ...page, html, root: parsePage(html) };
}

/**
 * Makes what takes out of a page that is read what it does not use: rules for classes and elements
 * that neither the page nor a script has, fonts for characters that it does not show, and symbols
 * that nothing draws. Styles and symbols of all kinds of pages are written in one place; this way a
 * chapter does not carry those of the others. Variables of Tailwind’s that nothing changes are
 * settled, comments go, and lines are joined. The rules that are left are put into one element,
 * which costs the policy of the page one digest.
 * @param scripts the texts of all scripts. Each word in them counts as a class that they may set.
 */
export function pageTrimmer(scripts: readonly string[]): (page: BuiltPage) => BuiltPage {
  const words = scripts.flatMap((script) => script.match(/[\w-]+/gu) ?? []);
  const trimmed = styleTrimmer();
  return (page) => (isRead(page) ? trimPage(page, words, trimmed) : page);
}
