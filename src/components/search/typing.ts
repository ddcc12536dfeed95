/**
 * Calls back when something was typed into a field, once a frame and never while an input method is
 * composing a word.
 * @param signal takes the listeners away.
 */
export function onTyping(
  field: HTMLInputElement,
  signal: AbortSignal,
  typed: () => void,
): { isComposing: () => boolean } {
  let frame = 0;
  let isComposing = false;
  const soon = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(typed);
  };
  const on = (type: string, act: (event: Event) => void) =>
    field.addEventListener(type, act, { signal });
  on('input', () => {
    if (!isComposing) soon();
  });
  on('compositionstart', () => {
    isComposing = true;
  });
  on('compositionend', () => {
    soon();
    // Some browsers end composing before the key that confirms the word is pressed for the page.
    setTimeout(() => {
      isComposing = false;
    });
  });
  signal.addEventListener('abort', () => cancelAnimationFrame(frame));
  return { isComposing: () => isComposing };
}
