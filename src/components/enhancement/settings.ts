import { announce } from './announce.ts';
import { closestTo } from './find-in-page.ts';

const buttonsOf = (group: HTMLElement) => [...group.querySelectorAll('button')];

/** The name of a group's setting, and its default value. */
const settingOf = (group: HTMLElement) => ({
  name: group.dataset['setting'] ?? '',
  initial: buttonsOf(group)[0]?.value,
});

/**
 * Applies a value of a setting and stores it. `undefined` is the default, which is not stored.
 */
export function choose(name: string, value: string | undefined): void {
  const { dataset } = document.documentElement;
  if (value === undefined) delete dataset[name];
  else dataset[name] = value;
  try {
    if (value === undefined) localStorage.removeItem(name);
    else localStorage.setItem(name, value);
  } catch {
    // The browser stores nothing: the choice holds for this page only.
  }
}

/** Shows the switches, which are hidden without script, and which of them is chosen. */
export function showSettings(): void {
  for (const group of document.querySelectorAll<HTMLElement>('[data-setting]')) {
    const { name, initial } = settingOf(group);
    const current = document.documentElement.dataset[name] ?? initial;
    for (const button of buttonsOf(group))
      button.setAttribute('aria-pressed', String(button.value === current));
    group.hidden = false;
  }
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
  announce(`${name}: ${button.textContent}`);
  return true;
}
