/**
 * Calls back when something was typed into a field: at once, but only once a frame, and never while
 * an input method is composing a word.
 * @param signal takes the listeners away.
 */
export function onTyping(
  field: HTMLInputElement,
  signal: AbortSignal,
  typed: () => void,
): { isComposing: () => boolean } {
  let frame = 0;
  let isTypedSince = false;
  let isComposing = false;
  const call = () => {
    if (frame > 0) {
      isTypedSince = true;
      return;
    }
    frame = requestAnimationFrame(() => {
      frame = 0;
      if (isTypedSince && !isComposing) call();
    });
    isTypedSince = false;
    typed();
  };
  const on = (type: string, act: (event: Event) => void) =>
    field.addEventListener(type, act, { signal });
  on('input', () => {
    if (!isComposing) call();
  });
  on('compositionstart', () => {
    isComposing = true;
  });
  on('compositionend', () => {
    call();
    // Some browsers end composing before the key that confirms the word is pressed for the page.
    setTimeout(() => {
      isComposing = false;
    });
  });
  signal.addEventListener('abort', () => cancelAnimationFrame(frame));
  return { isComposing: () => isComposing };
}
