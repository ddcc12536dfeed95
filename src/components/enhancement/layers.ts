import { closestTo } from './find-in-page.ts';
import { SETTING_CHANGED, choose } from './settings.ts';

/*
 * The switch of a chapter that sets off some sentences works without script. Script remembers its
 * choice with those of the other switches.
 */

const NAME = 'layer';

/** Shows the remembered choice, and remembers each that is made. */
export function startLayers(signal: AbortSignal): void {
  const inputs = [...document.querySelectorAll<HTMLInputElement>(`input[name="${NAME}"]`)];
  const show = () => {
    const chosen = document.documentElement.dataset[NAME];
    for (const input of inputs)
      input.checked = chosen ? input.value === chosen : input.defaultChecked;
  };
  document.addEventListener(SETTING_CHANGED, show, { signal });
  document.addEventListener(
    'change',
    (event) => {
      const input = closestTo<HTMLInputElement>(event, `input[name="${NAME}"]`);
      if (input) choose(NAME, input.defaultChecked ? undefined : input.value);
    },
    { signal },
  );
}
