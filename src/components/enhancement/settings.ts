import { announce } from './announce.ts';

/** A choice that a reader makes once: what it is called, and the values it takes, the unremembered one first. */
interface Setting {
  name: 'theme' | 'marks';
  values: readonly [initial: string, ...others: string[]];
}

const settings: readonly Setting[] = [
  { name: 'theme', values: ['system', 'light', 'dark'] },
  { name: 'marks', values: ['shown', 'hidden'] },
];

const { dataset } = document.documentElement;

const currentOf = ({ name, values }: Setting): string => dataset[name] ?? values[0];

function choose({ name, values }: Setting, value: string): void {
  if (value === values[0]) delete dataset[name];
  else dataset[name] = value;
  try {
    if (value === values[0]) localStorage.removeItem(name);
    else localStorage.setItem(name, value);
  } catch {
    // Storage is closed: the choice holds for this page.
  }
}

/** Makes the switches of the page work and shows them: they need script, so they are hidden until now. */
export function startSettings(): void {
  for (const setting of settings) {
    for (const group of document.querySelectorAll<HTMLElement>(
      `[data-setting="${setting.name}"]`,
    )) {
      const buttons = [...group.querySelectorAll<HTMLButtonElement>('button')];
      const show = () => {
        for (const button of buttons)
          button.setAttribute('aria-pressed', String(button.value === currentOf(setting)));
      };
      group.addEventListener('click', (event) => {
        const button = event.target instanceof Element ? event.target.closest('button') : null;
        if (!button) return;
        choose(setting, button.value);
        show();
        announce(`${setting.name}: ${button.textContent}`);
      });
      show();
      group.hidden = false;
    }
  }
}
