import theme from './theme.css?raw';

/** How many pixels a rem has where readers have not changed the size of letters. */
const REM = 16;

const [, column = ''] = /--container-text: ([\d.]+rem)/u.exec(theme) ?? [];
const widest = Number.parseFloat(column) * REM;

/** How wide a picture in a text is, for browsers to choose one of its files by. */
export const pictureSizes = `(min-width: ${column}) ${column}, 100vw`;

/** The widths in pixels that it is written in: from small telephones to twice the text’s. */
export const pictureWidths = [360, widest, 1.5 * widest, 2 * widest];
