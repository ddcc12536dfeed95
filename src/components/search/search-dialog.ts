import * as say from '../../labels/script/en/search.ts';
import type { Answer, Found } from '../../search/answer.ts';
import { isForOtherTab, pressedIn } from './pressed.ts';
import dialogStyles from '~/styles/search-dialog.css?inline';
import { bringSymbols } from './bring-symbols.ts';
import { dialogOption } from './dialog-option.ts';
import { FORM_ADDRESS, type Frame, makeFrame } from './dialog-frame.ts';
import { marginOf } from './dialog-margin.ts';
import { keepFoundWords } from './found-words.ts';
import { searchOf } from './search-address.ts';
import { SearchAnnouncer } from './search-announcer.ts';
import { siteSearch } from './site-search.ts';
import { type Outcome, SearchRunner } from './search-runner.ts';
import { blankView } from './search-view.ts';
import { statusNodes } from './status-line.ts';
import { spokenWords, statusPieces } from './status-words.ts';
import { onTyping } from './typing.ts';

/** How many results the dialog shows. */
const SHOWN = 6;

/** The passages that the dialog shows: the best result, then the first of the others. */
const shownOf = ({ best, hits }: Found): number[] =>
  [...(best ? [best.passage] : []), ...hits.map(({ passage }) => passage)].slice(0, SHOWN);

/** The search as a sheet over the page: a field, the first results, and the way to all. */
class SearchDialog {
  private readonly frame: Frame = makeFrame();
  private readonly announcer = new SearchAnnouncer((words) => {
    this.frame.spoken.textContent = words;
  });
  private readonly runner = new SearchRunner(siteSearch(), {
    waiting: () => this.frame.status.replaceChildren(say.searching),
    outcome: (outcome) => this.show(outcome),
    needed: shownOf,
  });
  private outcome: Outcome | undefined;
  private asTyped = false;
  /** What had the focus before. */
  private before: Element | null = null;

  constructor() {
    const { dialog, form, field } = this.frame;
    // It stays as long as its page.
    const { signal } = new AbortController();
    const { isComposing } = onTyping(field, signal, () => this.type());
    form.addEventListener('submit', (event) => {
      const chosen = this.chosen();
      if (isComposing() || chosen) event.preventDefault();
      if (!isComposing()) chosen?.click();
    });
    field.addEventListener('keydown', (event) => {
      if (!isComposing() && !event.isComposing && this.pressKey(event)) event.preventDefault();
    });
    dialog.addEventListener('click', (event) => this.press(event));
    dialog.addEventListener('close', () => this.leave());
    document.body.append(dialog);
  }

  /** Opens the dialog, with what was last typed chosen, so that typing replaces it. */
  open(): void {
    const { dialog, field } = this.frame;
    if (!dialog.open) {
      this.before = document.activeElement;
      dialog.showModal();
    }
    field.select();
    this.runner.warm();
    if (this.outcome?.answer.kind === 'failed') this.search();
  }

  /** Loads what a search needs. */
  warm(): void {
    this.runner.warm();
  }

  private leave(): void {
    this.announcer.stop();
    if (this.before instanceof HTMLElement) this.before.focus();
  }

  private type(): void {
    this.asTyped = false;
    this.announcer.wait();
    this.search();
  }

  private search(): void {
    const query = this.frame.field.value.trim();
    void this.runner.search({ ...blankView, query, asTyped: this.asTyped });
  }

  private show(outcome: Outcome): void {
    const { answer, items } = outcome;
    const { status, options, field, all } = this.frame;
    const chosen = this.chosen()?.href;
    this.outcome = outcome;
    const pieces = statusPieces(answer, 'dialog');
    status.replaceChildren(...statusNodes(pieces));
    this.announcer.tell(spokenWords(pieces));
    const shown = answer.kind === 'found' ? shownOf(answer) : [];
    const found = shown.flatMap((passage) => items.get(passage) ?? []);
    options.replaceChildren(...found.map(dialogOption));
    options.classList.toggle('has-best', answer.kind === 'found' && answer.best !== undefined);
    field.ariaExpanded = String(found.length > 0);
    all.textContent = this.allWords(answer);
    all.href = `${FORM_ADDRESS}${searchOf({ ...blankView, ...answer.request })}`;
    this.choose(this.options().find(({ href }) => href === chosen));
  }

  private allWords(answer: Answer): string {
    if (answer.kind !== 'found') return say.searchPage;
    return answer.count === 1 ? say.onSearchPage : say.allWithFilters(say.passages(answer.count));
  }

  private options(): HTMLAnchorElement[] {
    return [...this.frame.options.querySelectorAll<HTMLAnchorElement>('[role="option"]')];
  }

  private chosen(): HTMLAnchorElement | undefined {
    return this.options().find(({ ariaSelected }) => ariaSelected === 'true');
  }

  private choose(option: HTMLAnchorElement | undefined): void {
    const { field, margin } = this.frame;
    for (const each of this.options()) each.ariaSelected = String(each === option);
    if (option) field.setAttribute('aria-activedescendant', option.id);
    else field.removeAttribute('aria-activedescendant');
    option?.scrollIntoView({ block: 'nearest' });
    const answer = this.outcome?.answer;
    const passage =
      option && answer?.kind === 'found'
        ? shownOf(answer)[this.options().indexOf(option)]
        : undefined;
    const item = passage === undefined ? undefined : this.outcome?.items.get(passage);
    margin.replaceChildren(...(item ? marginOf(item) : []));
    margin.style.insetBlockStart = `${option?.offsetTop ?? 0}px`;
  }

  /** Moves the choice. Home and End move in the field until something is chosen. */
  private pressKey({ key }: KeyboardEvent): boolean {
    const options = this.options();
    const chosen = this.chosen();
    const at = chosen ? options.indexOf(chosen) : -1;
    const goals: Record<string, number | undefined> = {
      ArrowDown: at + 1 < options.length ? at + 1 : 0,
      ArrowUp: at === -1 ? options.length - 1 : at - 1,
      Home: chosen ? 0 : undefined,
      End: chosen ? options.length - 1 : undefined,
    };
    const goal = goals[key];
    if (goal === undefined || options.length === 0) return false;
    this.choose(options[goal]);
    return true;
  }

  private press(event: MouseEvent): void {
    const { dialog } = this.frame;
    const option = pressedIn<HTMLAnchorElement>(event, '[role="option"]');
    if (option && !isForOtherTab(event)) this.follow(option);
    const button = pressedIn<HTMLButtonElement>(event, 'button');
    // The veil is the dialog itself; everything else is inside the sheet.
    if (event.target === dialog || button?.dataset['close'] !== undefined) dialog.close();
    const act = button?.dataset['act'];
    if (act === undefined) return;
    if (act !== 'again') this.asTyped = act === 'as-typed';
    this.search();
    this.frame.field.focus();
  }

  /** Follows a result with its words. A passage of this page is there already. */
  private follow(option: HTMLAnchorElement): void {
    keepFoundWords(option, option);
    this.before = null;
    this.frame.dialog.close();
    const mark = async () => (await import('./mark-arrival.ts')).markArrival();
    addEventListener('hashchange', () => void mark(), { once: true });
    if (option.href === location.href) void mark();
  }
}

let dialog: SearchDialog | undefined;

function theDialog(): SearchDialog {
  if (dialog) return dialog;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(dialogStyles);
  document.adoptedStyleSheets.push(sheet);
  bringSymbols();
  dialog = new SearchDialog();
  return dialog;
}

/** Opens the search over the page. */
export const openSearch = (): void => theDialog().open();

/** Loads what a search needs, because the reader is about to open it. */
export const warmSearch = (): void => theDialog().warm();
