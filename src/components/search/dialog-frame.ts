import * as say from '../../labels/script/en/search.ts';
import { make, makeButton } from './make-element.ts';

/** The address of the search page, on its host. */
export const FORM_ADDRESS = `${import.meta.env.BASE_URL}search/`;

const field = () =>
  make('input', {
    type: 'text',
    name: 'q',
    role: 'combobox',
    'aria-label': say.searchEdition,
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': 'search-options',
    autocapitalize: 'off',
    autocomplete: 'off',
    autocorrect: 'off',
    spellcheck: 'false',
    enterkeyhint: 'search',
  });

/** A key and what it does. */
const key = (name: string, does: string) => make('span', {}, make('b', {}, name), ` ${does}`);

/** The parts of the dialog that change. */
export interface Frame {
  dialog: HTMLDialogElement;
  form: HTMLFormElement;
  field: HTMLInputElement;
  status: HTMLElement;
  spoken: HTMLElement;
  options: HTMLElement;
  margin: HTMLElement;
  all: HTMLAnchorElement;
}

/** The markup of the search dialog. */
export function makeFrame(): Frame {
  const parts = {
    field: field(),
    status: make('p', { class: 'search-status', 'data-status': '' }),
    spoken: make('p', { class: 'sr-only', role: 'status' }),
    options: make('div', { role: 'listbox', id: 'search-options', 'aria-label': say.results }),
    margin: make('div', { class: 'search-margin' }),
    all: make('a', { class: 'search-all', href: FORM_ADDRESS }),
  };
  const form = make(
    'form',
    { action: FORM_ADDRESS, role: 'search', class: 'search-line' },
    parts.field,
    makeButton({ 'data-close': '' }, say.close),
  );
  const foot = make(
    'div',
    { class: 'search-end' },
    make(
      'p',
      { class: 'search-keys', 'aria-hidden': 'true' },
      ...say.keys.map(([name, does]) => key(name, does)),
    ),
    parts.all,
  );
  const found = make('div', { class: 'search-found' }, parts.options, parts.margin);
  const sheet = make(
    'div',
    { class: 'search-sheet' },
    form,
    parts.status,
    parts.spoken,
    found,
    foot,
  );
  const dialog = make('dialog', { class: 'search-dialog', 'aria-label': say.search }, sheet);
  return { dialog, form, ...parts };
}
