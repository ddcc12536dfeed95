import * as said from '../../labels/script/en/answers.ts';
import { headingBefore } from './passage-address.ts';

/** A form of a citation: how it is called, and the reference. */
export interface CitationForm {
  form: string;
  name: string;
  reference: Element;
}

/** What a page of citations says of one passage. */
export interface Citation {
  /** How the passage is called there. */
  title: string;
  forms: readonly CitationForm[];
  /** The edition that is cited. */
  edition: string;
}

const pages = new Map<string, Promise<Document>>();

async function fetchPage(path: string): Promise<Document> {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(answer.statusText);
  return new DOMParser().parseFromString(await answer.text(), 'text/html');
}

/** The page of citations at a path. It is asked for once. */
export async function citePage(path: string): Promise<Document> {
  const page = pages.get(path) ?? fetchPage(path);
  pages.set(path, page);
  // The network may come back, so the next press asks again.
  page.catch(() => pages.delete(path));
  return page;
}

/** How a form is called: by its own heading, else by its key. */
const nameOf = (block: HTMLElement): string =>
  block.querySelector('h2, h3, h4, dt, summary, legend')?.textContent.trim() ??
  block.dataset['form'] ??
  '';

const editionOf = (page: Document): string => said.edition.exec(page.body.textContent)?.[0] ?? '';

/** The citations of a passage; undefined if the page has none of it. */
export function citationIn(page: Document, id: string): Citation | undefined {
  const article = [...page.querySelectorAll('article.citation')].find((each) => each.id === id);
  const blocks = [...(article?.querySelectorAll<HTMLElement>('[data-form]') ?? [])];
  const forms = blocks.flatMap((block): CitationForm[] => {
    const reference = block.querySelector('.reference');
    const { form = '' } = block.dataset;
    return reference ? [{ form, name: nameOf(block), reference }] : [];
  });
  const title = article?.querySelector('h2')?.textContent.trim() ?? '';
  return forms.length > 0 ? { title, forms, edition: editionOf(page) } : undefined;
}

/** What of a page can be cited, from the words a control belongs to up to the page. */
export function citable(page: Document, id: string, hasWords: boolean): Map<string, string> {
  const { parts } = said;
  const target = document.getElementById(id);
  const sentence = target?.closest('.sentence')?.querySelector('.claim-mark[id]')?.id;
  const section = target && headingBefore(target)?.id;
  const whole = document.querySelector('.chapter') ? parts.chapter : parts.page;
  const own = hasWords ? parts.words : parts.passage;
  const ids: [name: string, id: string | undefined][] = [
    [parts.sentence, sentence],
    [parts.section, section ?? undefined],
    [whole, 'this-page'],
  ];
  const isNamed = ids.some(([, each]) => each === id);
  const all = isNamed && !hasWords ? ids : [[own, id] as const, ...ids];
  return new Map(
    all.flatMap(([name, each]) => (each && citationIn(page, each) ? [[name, each]] : [])),
  );
}
