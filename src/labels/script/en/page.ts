/* What the script of every page says. Each word by itself, so that a page carries no other. */

export const noteClosed: string = 'Note closed';
export const noteOpened: string = 'Note opened';
export const inMargin: string = 'Shown in the margin. Press again for the claim.';
export const wasAt: string = 'You were at ';
export const goOn: string = 'Continue';
export const goOnAt: string = 'Continue at ';
export const colors: string = 'Colors';
export const asSystem: string = 'as the system';
export const light: string = 'light';
export const dark: string = 'dark';
export const marksAndMargins: string = 'Marks and margins';
export const shown: string = 'shown';
export const hidden: string = 'hidden';
export const searchKey: string = 'Key / opens the search';
export const on: string = 'on';
export const off: string = 'off';
export const myPlace: string = 'My place';
export const remembered: string = 'remembered';
export const forgotten: string = 'not remembered';
