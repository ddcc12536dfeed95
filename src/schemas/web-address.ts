/** Hosts that only one machine or one network knows. */
const PRIVATE_HOST =
  /^(?:localhost|.*\.(?:localhost|local|internal|test|invalid)|\[.*\]|0\.|10\.|127\.|169\.254\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)/u;

/** What is wrong with an address of the web for a stranger, and what to write instead. */
export interface AddressFault {
  problem: string;
  fix: string;
}

/** What keeps everybody else from an address of the web; undefined if nothing does. */
export function faultOfWebAddress(url: URL): AddressFault | undefined {
  if (url.username || url.password)
    return {
      problem: 'holds a name or a password',
      fix: 'leave out what stands before the @',
    };
  if (PRIVATE_HOST.test(url.hostname) || !url.hostname.includes('.'))
    return {
      problem: 'leads to a machine that only you can reach',
      fix: 'write the address at which everybody finds the page',
    };
  return undefined;
}
