/** What the reader last pressed with: `mouse`, `touch` or `pen`. */
let pressedWith = '';

/**
 * Follows what the reader presses with. Not every browser says of a click what it was made with.
 */
export function followPointer(signal: AbortSignal): void {
  document.addEventListener(
    'pointerdown',
    ({ pointerType }) => {
      pressedWith = pointerType;
    },
    { signal, capture: true },
  );
}

/** Whether a click was made by touch. A press of a key makes one too, which counts no presses. */
export const isByTouch = (event: Event): boolean =>
  pressedWith === 'touch' && event instanceof MouseEvent && event.detail > 0;
