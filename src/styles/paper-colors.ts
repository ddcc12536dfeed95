import theme from './theme.css?raw';

const [, light = '', dark = ''] = /--paper: light-dark\((#\w+), (#\w+)\)/u.exec(theme) ?? [];

/** The color of the page, for systems that draw what is around it. */
export const paperColors = { light, dark };
