import * as said from '../../labels/script/en/answers.ts';
import { beginning } from '../enhancement/beginning.ts';
import { idIn } from '../enhancement/find-in-page.ts';
import { inSite, onHost } from '../enhancement/site-path.ts';
import { citeAddress } from '../../model/routes.ts';
import { make } from '../search/make-element.ts';
import { type Citation, citable, citationIn, citePage } from './cite-page.ts';
import { citedWords } from './cited-words.ts';
import { addressWords } from './link-to-words.ts';
import { makeAnswer, makeControl, makeRow } from './make-answer.ts';
import { closeAnswer, isAnswered, showAnswer } from './margin-answer.ts';
import { pageAddress } from './page-address.ts';
import { wordsAt } from './passage-address.ts';
import { copyFor } from './say-copied.ts';
import { readText } from './visible-text.ts';

/*
 * The citations of a passage, from its page of citations, in the margin. They are made there: this
 * only shows them, and copies one.
 */

/** What a citation is shown of and how. */
interface Panel {
  page: Document;
  /** The id of each part that can be cited, by its name. */
  parts: ReadonlyMap<string, string>;
  part: string;
  form: string;
  /** The address of the words, which takes the place of that of their passage. */
  words: { passage: string; url: string } | undefined;
}

/** A switch: one of several words is chosen. */
function makeSwitch(
  label: string,
  names: readonly (readonly [key: string, name: string])[],
  chosen: string,
  choose: (key: string) => void,
): HTMLElement {
  const buttons = names.map(([key, name]) => {
    const button = makeControl(name, () => choose(key));
    button.ariaPressed = String(key === chosen);
    button.dataset['choice'] = key;
    return button;
  });
  const row = makeRow(...buttons);
  row.role = 'group';
  row.ariaLabel = label;
  return row;
}

/** A reference with the address of the words, where they are what is cited. */
function referenceOf(citation: Citation, { form, part, words }: Panel): HTMLElement {
  const { forms } = citation;
  const chosen = forms.find((each) => each.form === form) ?? forms[0];
  const text = chosen?.reference.textContent.trim() ?? '';
  if (words && part === said.parts.words)
    return make('p', { class: 'answer-reference' }, text.replaceAll(words.passage, words.url));
  const copy = chosen ? [...document.importNode(chosen.reference, true).childNodes] : [];
  return make('p', { class: 'answer-reference' }, ...copy);
}

/** Fills the panel; a choice fills it anew, and keeps the focus on the choice. */
function fill(box: HTMLElement, panel: Panel): void {
  const citation = citationIn(panel.page, panel.parts.get(panel.part) ?? '');
  if (!citation) return;
  const form = citation.forms.find((each) => each.form === panel.form) ?? citation.forms[0];
  const again = (change: Partial<Panel>, key: string) => {
    fill(box, { ...panel, ...change });
    box.querySelector<HTMLElement>(`[data-choice="${CSS.escape(key)}"]`)?.focus();
  };
  const parts = [...panel.parts.keys()].map((name) => [name, name] as const);
  const of = makeSwitch(said.whatIsCited, parts, panel.part, (part) => again({ part }, part));
  of.prepend(make('span', { class: 'answer-kind' }, said.of), ' ');
  const forms = citation.forms.map((each) => [each.form, each.name] as const);
  const reference = referenceOf(citation, panel);
  const copy = makeControl(said.copy, (control) => copyFor(control, reference.textContent.trim()));
  box.replaceChildren(
    of,
    makeSwitch(said.form, forms, form?.form ?? '', (key) => again({ form: key }, key)),
    reference,
    makeRow(copy, make('span', { class: 'answer-kind' }, citation.edition)),
  );
}

/** The address of the words that a control cites. */
async function wordsOf(link: HTMLAnchorElement): Promise<Panel['words']> {
  const words = citedWords.get(link);
  if (!words) return undefined;
  const { id, fragment } = await addressWords(words);
  // A story that is published nowhere yet is cited by its path.
  const path = new URL(pageAddress()).pathname;
  return { passage: `${path}#${id}`, url: path + fragment };
}

/** The words that are cited, or those of the passage: of a section, its heading. */
function phraseOf(link: HTMLAnchorElement, id: string, title: string): string {
  const words = citedWords.get(link)?.phrase;
  const passage = wordsAt(`#${id}`);
  const isSection = document.getElementById(id)?.matches('h2, h3');
  return words ?? (readText(isSection ? passage.slice(0, 1) : passage).text || title);
}

/** Whether a page of citations is that of this page. */
const isOfThisPage = ({ pathname }: HTMLAnchorElement): boolean =>
  pathname === onHost(citeAddress(inSite(location.pathname)));

/** Shows the citations that a control leads to, or takes them away. */
export async function answerCite(link: HTMLAnchorElement): Promise<void> {
  if (isAnswered(link)) return closeAnswer();
  const id = idIn(link.hash) || 'this-page';
  const page = await citePage(link.pathname);
  const words = await wordsOf(link);
  const parts = isOfThisPage(link)
    ? citable(page, id, words !== undefined)
    : new Map([[said.parts.passage, id]]);
  const [part, cited = ''] = [...parts].find(([, each]) => each === id) ?? [...parts][0] ?? [];
  const citation = citationIn(page, cited);
  // The page of citations may know what this does not.
  if (part === undefined || !citation) return location.assign(link.href);
  const box = make('div', { class: 'answer-cite' });
  fill(box, { page, parts, part, form: '', words });
  const answer = makeAnswer(
    { kind: said.cited, phrase: beginning(phraseOf(link, id, citation.title)) },
    box,
  );
  const message = said.citationsInMargin;
  showAnswer(answer, { control: link, at: link, order: 'last', message });
}
