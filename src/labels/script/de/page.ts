/* What the script of every page says. Each word by itself, so that a page carries no other. */

export const noteClosed: string = 'Anmerkung zu';
export const noteOpened: string = 'Anmerkung offen';
export const inMargin: string = 'Am Rand. Nochmals drücken: zur Aussage.';
export const wasAt: string = 'Sie waren bei ';
export const goOn: string = 'Weiter';
export const goOnAt: string = 'Weiter bei ';
export const colors: string = 'Farben';
export const asSystem: string = 'System';
export const light: string = 'hell';
export const dark: string = 'dunkel';
export const marksAndMargins: string = 'Zeichen am Rand';
export const shown: string = 'an';
export const hidden: string = 'aus';
export const searchKey: string = 'Suche mit /';
export const on: string = 'an';
export const off: string = 'aus';
export const myPlace: string = 'Lesestelle';
export const remembered: string = 'gemerkt';
export const forgotten: string = 'nicht gemerkt';
