import { domainToUnicode } from 'node:url';

/** Hosts that only one machine, one network or one program knows. */
const PRIVATE_HOST =
  /^(?:localhost|.*\.(?:localhost|local|internal|test|invalid|lan|home|corp|arpa|onion)|\[.*\]|0\.|10\.|127\.|169\.254\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)/u;

/** A name that a host can have: parts of letters, digits and hyphens, joined by points. */
const HOST = /^(?:(?!-)[a-z0-9_-]{1,63}(?<!-)\.)+(?!\d+$)[a-z0-9][a-z0-9-]+$/u;

/** Services that hide where an address leads, and end one day. */
const SHORTENED = /^(?:t\.co|bit\.ly|buff\.ly|goo\.gl|is\.gd|ow\.ly|tinyurl\.com)$/u;

/** What is added to an address to know who follows it. */
const TRACKING = /[?&](?:utm_\w+|fbclid|gclid|igshid|mc_eid)=/u;

/** Ports of other services, which browsers do not open: https://fetch.spec.whatwg.org/#port-blocking */
const CLOSED_PORTS: ReadonlySet<string> = new Set(
  (
    '0 1 7 9 11 13 15 17 19 20 21 22 23 25 37 42 43 53 69 77 79 87 95 101 102 103 104 109 110 111 ' +
    '113 115 117 119 123 135 137 139 143 161 179 389 427 465 512 513 514 515 526 530 531 532 540 ' +
    '548 554 556 563 587 601 636 989 990 993 995 1719 1720 1723 2049 3659 4045 4190 5060 5061 ' +
    '6000 6566 6665 6666 6667 6668 6669 6679 6697 10080'
  ).split(' '),
);

/** Letters of other alphabets that look like Latin ones. */
const LOOKALIKES = /^[аеорсухіјѕһԁԛԝӏο\d-]*[аеорсухіјѕһԁԛԝӏο][аеорсухіјѕһԁԛԝӏο\d-]*$/u;

/** Signs that no address has, or none at its end. */
const NO_PART = /[\s<>{}"…\\]|[.,;:#?]$|^https?:(?!\/\/[^/])/iu;

/** Whether a text has a sign that is no part of an address of the web. */
export const hasForeignSign = (text: string): boolean =>
  NO_PART.test(text) || text.split('(').length !== text.split(')').length;

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
  if (/^[\d.]+$/u.test(hostname))
    return {
      problem: `names a machine by its number, ${hostname}`,
      fix: 'write the name of the host, which is still right when the machine is another',
    };
  if (SHORTENED.test(hostname))
    return {
      problem: `is a short form of another address, ${hostname}`,
      fix: 'follow it, and write the address at which the page is',
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
  if (CLOSED_PORTS.has(url.port))
    return {
      problem: `names a port that no browser opens, ${url.port}`,
      fix: 'leave out the colon and the number after the host',
    };
  if (TRACKING.test(url.search))
    return {
      problem: 'tells its host who follows it',
      fix: 'leave out what begins with utm_, fbclid or gclid',
    };
  if (/%(?![\da-f]{2})/iu.test(`${url.pathname}${url.search}`))
    return {
      problem: 'holds a % that is the sign of nothing',
      fix: 'copy the address anew from the page, or write %25 for the sign itself',
    };
  return faultOfHost(url.hostname);
}
