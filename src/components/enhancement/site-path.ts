/*
 * The search page has no part in this file: what the scripts of two pages share is a file more that
 * every page would ask for.
 */

/** Where the site lives on its host: `/`, or a path with a slash at both ends. */
const BASE = import.meta.env.BASE_URL;

/** An address of the site as it is on its host. */
export const onHost = (address: string): string => BASE + address.slice(1);

/** The address in the site of a path of its host, in its one form. */
export const inSite = (pathname: string): string =>
  `/${pathname.slice(BASE.length)}`.replace(/\/+(?:index\.html)?$/u, '/').replace(/\/{2,}/gu, '/');
