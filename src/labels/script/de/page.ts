/* What the script of every page says. Each word by itself, so that a page carries no other. */

export const noteClosed: string = 'Anmerkung geschlossen';
export const noteOpened: string = 'Anmerkung geöffnet';
export const inMargin: string = 'Steht jetzt am Rand. Noch einmal drücken führt zur Aussage.';
export const wasAt: string = 'Sie waren bei ';
export const goOn: string = 'Weiterlesen';
export const goOnAt: string = 'Weiterlesen bei ';
export const colors: string = 'Farben';
export const asSystem: string = 'wie das System';
export const light: string = 'hell';
export const dark: string = 'dunkel';
export const marksAndMargins: string = 'Zeichen und Ränder';
export const shown: string = 'sichtbar';
export const hidden: string = 'verborgen';
export const searchKey: string = 'Taste / öffnet die Suche';
export const on: string = 'an';
export const off: string = 'aus';
export const myPlace: string = 'Meine Stelle';
export const remembered: string = 'gemerkt';
export const forgotten: string = 'nicht gemerkt';
