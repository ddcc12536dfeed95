import { announce } from './announce.ts';
import { closestTo } from './find-in-page.ts';
import { type ReaderSetting, readerSettings, rememberedNames } from './reader-settings.ts';

/*
 * The switches of a reader: those at the foot of every page, which script makes, and that of a
 * chapter, which works without script. Each is a group of radio buttons, so it is one stop of the
 * keyboard. The first choice is the default, and is checked in the page as it comes.
 */

/** The event of the document that says that a setting may have changed. */
export const SETTING_CHANGED = 'settingchange';

const inputs = () => [...document.querySelectorAll<HTMLInputElement>('[data-setting] input')];

function makeSwitch({ name, label, choices }: ReaderSetting): HTMLElement {
  const group = document.createElement('fieldset');
  group.className = 'setting no-print';
  group.dataset['setting'] = name;
  const legend = document.createElement('legend');
  legend.textContent = label;
  group.append(legend);
  for (const [value, words] of choices) {
    const choice = document.createElement('label');
    const input = document.createElement('input');
    Object.assign(input, { type: 'radio', name, value, className: 'sr-only' });
    input.defaultChecked = value === choices[0]?.[0];
    choice.append(input, words);
    group.append(choice);
  }
  return group;
}

/** Applies a value. `undefined` is the default, which is not in the page. */
function apply(name: string, value: string | undefined): void {
  const { dataset } = document.documentElement;
  if (value === undefined) delete dataset[name];
  else dataset[name] = value;
}

/** Applies a value and stores it. `undefined` is the default, which is not stored. */
function choose(name: string, value: string | undefined): void {
  apply(name, value);
  try {
    if (value === undefined) localStorage.removeItem(name);
    else localStorage.setItem(name, value);
  } catch {
    // The browser stores nothing: the choice holds for this page only.
  }
}

/** Shows on every switch what is chosen. */
function showSettings(): void {
  for (const input of inputs()) {
    const current = document.documentElement.dataset[input.name];
    input.checked = current === undefined ? input.defaultChecked : input.value === current;
  }
  document.dispatchEvent(new Event(SETTING_CHANGED));
}

/** Applies what is stored: a choice may have been made in another page. */
function readSettings(): void {
  try {
    for (const name of rememberedNames) apply(name, localStorage.getItem(name) ?? undefined);
  } catch {
    // The browser stores nothing: the page keeps its own choices.
  }
  showSettings();
}

function takeChoice(event: Event): void {
  const input = closestTo<HTMLInputElement>(event, '[data-setting] input');
  if (!input) return;
  choose(input.name, input.defaultChecked ? undefined : input.value);
  showSettings();
  const legend = input.closest('fieldset')?.querySelector('legend');
  announce(`${legend?.textContent ?? ''}: ${input.labels?.[0]?.textContent.trim() ?? ''}`);
}

/**
 * Makes the switches, and follows the last choice: one that was made here, in another tab, or in
 * the page from which Back leads here.
 */
export function startSettings(signal: AbortSignal): void {
  document.addEventListener('change', takeChoice, { signal });
  addEventListener('storage', readSettings, { signal });
  // A browser that goes back puts the switches as they were, and what they say is not in the page.
  addEventListener('pageshow', readSettings, { signal });
  document.querySelector('[data-settings]')?.replaceChildren(...readerSettings.map(makeSwitch));
  showSettings();
}
