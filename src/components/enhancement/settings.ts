import { announce } from './announce.ts';
import { closestTo } from './find-in-page.ts';

const buttonsOf = (group: HTMLElement) => [...group.querySelectorAll('button')];

/** The name of a group's setting, and the value that holds until another is chosen. */
const settingOf = (group: HTMLElement) => ({
  name: group.dataset['setting'] ?? '',
  initial: buttonsOf(group)[0]?.value,
});

/** Applies a value and remembers it; undefined for the one that needs no remembering. */
function choose(name: string, value: string | undefined): void {
  const { dataset } = document.documentElement;
  if (value === undefined) delete dataset[name];
  else dataset[name] = value;
  try {
    if (value === undefined) localStorage.removeItem(name);
    else localStorage.setItem(name, value);
  } catch {
    // Storage is closed: the choice holds for this page.
  }
}

/** Shows the switches, which need script and are hidden until now, and what is chosen. */
export function showSettings(): void {
  for (const group of document.querySelectorAll<HTMLElement>('[data-setting]')) {
    const { name, initial } = settingOf(group);
    const current = document.documentElement.dataset[name] ?? initial;
    for (const button of buttonsOf(group))
      button.setAttribute('aria-pressed', String(button.value === current));
    group.hidden = false;
  }
}

/** Chooses what a switch says that was pressed. Returns whether one was. */
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
