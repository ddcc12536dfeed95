import { announce } from './announce.ts';
import { closestTo } from './find-in-page.ts';
import { type ReaderSetting, readerSettings, rememberedNames } from './reader-settings.ts';

/** The event of the document that says that a setting may have changed. */
export const SETTING_CHANGED = 'settingchange';

const groups = () => [...document.querySelectorAll<HTMLElement>('[data-setting]')];

const buttonsOf = (group: HTMLElement) => [...group.querySelectorAll('button')];

/** The name of a group's setting, and its default value. */
const settingOf = (group: HTMLElement) => ({
  name: group.dataset['setting'] ?? '',
  initial: buttonsOf(group)[0]?.value,
});

function makeSwitch({ name, label, choices }: ReaderSetting): HTMLElement {
  const group = document.createElement('div');
  group.className = 'setting no-print';
  group.dataset['setting'] = name;
  group.setAttribute('role', 'group');
  group.setAttribute('aria-label', label);
  const words = document.createElement('span');
  words.ariaHidden = 'true';
  words.textContent = label;
  const buttons = choices.map(([value, text]) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.value = value;
    button.textContent = text;
    return button;
  });
  group.append(words, ...buttons);
  return group;
}

/** Applies a value. `undefined` is the default, which is not in the page. */
function apply(name: string, value: string | undefined): void {
  const { dataset } = document.documentElement;
  if (value === undefined) delete dataset[name];
  else dataset[name] = value;
}

/** Applies a value and stores it. `undefined` is the default, which is not stored. */
export function choose(name: string, value: string | undefined): void {
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
  for (const group of groups()) {
    const { name, initial } = settingOf(group);
    const current = document.documentElement.dataset[name] ?? initial;
    for (const button of buttonsOf(group))
      button.setAttribute('aria-pressed', String(button.value === current));
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

/**
 * Makes the switches, and follows the last choice: one that was made in another tab, or in the page
 * from which Back leads here.
 */
export function startSettings(signal: AbortSignal): void {
  addEventListener('storage', readSettings, { signal });
  addEventListener('pageshow', ({ persisted }) => persisted && readSettings(), { signal });
  document.querySelector('[data-settings]')?.replaceChildren(...readerSettings.map(makeSwitch));
  showSettings();
}

/**
 * Applies the choice of a pressed switch.
 * @returns whether a switch was pressed.
 */
export function pressSetting(event: Event): boolean {
  const button = closestTo<HTMLButtonElement>(event, '[data-setting] button');
  const group = button?.closest<HTMLElement>('[data-setting]');
  if (!button || !group) return false;
  const { name, initial } = settingOf(group);
  choose(name, button.value === initial ? undefined : button.value);
  showSettings();
  announce(`${group.ariaLabel}: ${button.textContent.trim()}`);
  return true;
}
