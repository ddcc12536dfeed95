/** Whether a word is a web address rather than a word: it has a scheme, or a host and a path. */
export const isAddress = (word: string): boolean =>
  /^https?:\/\//iu.test(word) || /^[\w-]+(\.[\w-]+)+\/\S/u.test(word);

/** Parts of an address that say only where the reader came from. */
const TRACKING = /^(utm_|fbclid$|gclid$|mc_)/u;

const decoded = (text: string): string => {
  try {
    return decodeURI(text);
  } catch {
    return text;
  }
};

/**
 * An address as it is compared: without scheme, `www.`, fragment, tracking, and the slash at its
 * end, so that two ways to one page are equal. Undefined for what is no address.
 */
export function comparableAddress(address: string): string | undefined {
  const whole = /^https?:\/\//iu.test(address) ? address : `https://${address}`;
  if (!URL.canParse(whole)) return undefined;
  const url = new URL(whole);
  for (const name of [...url.searchParams.keys()])
    if (TRACKING.test(name)) url.searchParams.delete(name);
  const host = url.hostname.replace(/^www\./u, '');
  return decoded(`${host}${url.pathname}`).replace(/\/+$/u, '') + url.search;
}
