import { domainToUnicode } from 'node:url';

/** Hosts that only one machine, one network or one program knows. */
const PRIVATE_HOST =
  /^(?:localhost|.*\.(?:localhost|local|internal|test|invalid|lan|home|corp|arpa|onion)|\[.*\]|0\.|10\.|127\.|169\.254\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)/u;

/** A name that a host can have: parts of letters, digits and hyphens, joined by points. */
const HOST = /^(?:(?!-)[a-z0-9_-]{1,63}(?<!-)\.)+[a-z0-9][a-z0-9-]*$/u;

/** Letters of other alphabets that look like Latin ones. */
const LOOKALIKES = /^[аеорсухіјѕһԁԛԝӏο\d-]*[аеорсухіјѕһԁԛԝӏο][аеорсухіјѕһԁԛԝӏο\d-]*$/u;

/** What is wrong with an address of the web for a stranger, and what to write instead. */
export interface AddressFault {
  problem: string;
  fix: string;
}

/** Whether a part of a host looks as if it were another, by letters of two alphabets. */
const isDisguised = (part: string): boolean =>
  LOOKALIKES.test(part) ||
  (/\p{Script=Latin}/u.test(part) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(part));

function faultOfHost(hostname: string): AddressFault | undefined {
  if (PRIVATE_HOST.test(hostname) || !hostname.includes('.'))
    return {
      problem: 'leads to a machine that only you can reach',
      fix: 'write the address at which everybody finds the page',
    };
  if (!HOST.test(hostname))
    return {
      problem: `names a host that cannot be, ${hostname}`,
      fix: 'copy the address anew from the page',
    };
  const written = domainToUnicode(hostname);
  return written.split('.').some(isDisguised)
    ? {
        problem: `names a host that looks like another, ${written} (${hostname})`,
        fix: 'type the host anew, in the letters of one alphabet',
      }
    : undefined;
}

/** What keeps everybody else from an address of the web; undefined if nothing does. */
export function faultOfWebAddress(url: URL): AddressFault | undefined {
  if (url.username || url.password)
    return {
      problem: 'holds a name or a password',
      fix: 'leave out what stands before the @',
    };
  if (/%(?![\da-f]{2})/iu.test(`${url.pathname}${url.search}`))
    return {
      problem: 'holds a % that is the sign of nothing',
      fix: 'copy the address anew from the page, or write %25 for the sign itself',
    };
  return faultOfHost(url.hostname);
}
