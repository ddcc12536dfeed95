import { type AddressFault, faultOfWebAddress, hasForeignSign } from '../schemas/web-address.ts';

const SCHEME = /^([a-z][a-z0-9+.-]*):/iu;

/** The address of a mailbox, with what a letter begins with. */
const MAIL = /^mailto:[^\s@?]+@[^\s@?]+\.[^\s@?.]{2,}(?:\?.*)?$/iu;

/** Schemes of addresses that run or hold code, or read the reader's own machine. */
const HARMFUL = ['javascript', 'vbscript', 'data', 'blob', 'file', 'about', 'view-source'];

const pathOf = ({ pathname, search, hash }: URL): string => `${pathname}${search}${hash}`;

function explainScheme(scheme: string, address: string): AddressFault | undefined {
  if (HARMFUL.includes(scheme))
    return {
      problem: `begins with ${scheme}:, which no reader can be sent to`,
      fix: 'write the address of a page, with https://, or remove the link',
    };
  if (scheme === 'http')
    return {
      problem: 'is not encrypted on its way',
      fix: `write https${address.slice('http'.length)}`,
    };
  if (scheme !== 'https' && scheme !== 'mailto')
    return {
      problem: `begins with ${scheme}:, which is no way to a page`,
      fix: 'write https:// for a page elsewhere, / for one of this site',
    };
  return undefined;
}

/**
 * What is wrong with the form of a link's address; undefined where its form is right.
 * @param own where the site is published.
 */
export function explainLink(address: string, own: string | null): AddressFault | undefined {
  if (address === '' || address === '#')
    return { problem: 'leads nowhere', fix: 'write an address between the parentheses' };
  if (/^[/\\]{2}/u.test(address))
    return {
      problem: 'begins with two slashes, so it leads to another host',
      fix: 'write https:// for a page elsewhere, one / for one of this site',
    };
  if (/[\s\\\p{Cc}]/u.test(address))
    return {
      problem: 'holds a blank, a line end or a backslash',
      fix: 'write %20 for a blank, / between the steps',
    };
  const scheme = SCHEME.exec(address)?.[1]?.toLowerCase();
  if (!scheme) return undefined;
  if (scheme === 'mailto')
    return MAIL.test(address)
      ? undefined
      : { problem: 'is no address of a mailbox', fix: 'write mailto:name@host' };
  const url = URL.parse(address);
  if (own && url && /^https?$/u.test(scheme) && url.host === URL.parse(own)?.host)
    return {
      problem: 'names the host of this site, so nobody checks where it leads',
      fix: `write ${pathOf(url)}`,
    };
  const fault = /^https?$/u.test(scheme) && url ? faultOfWebAddress(url) : undefined;
  if (fault) return fault;
  if (!url)
    return { problem: 'is no address', fix: 'write it whole: https://, the host, the path' };
  if (/^https?$/u.test(scheme) && hasForeignSign(address))
    return {
      problem: 'holds a sign that is no part of an address',
      fix: 'copy it anew from the page',
    };
  return explainScheme(scheme, address);
}

/** Words that say nothing of where a link leads, in the languages of sites. */
const EMPTY_WORDS =
  /^(?:(?:click |read )?(?:here|this|link|more)|this link|(?:klick )?hier|mehr)$/iu;

/** Words that are themselves the name of a host. */
const HOST_WORDS = /^(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}$/u;

/** What is wrong with the words of a link; undefined where they tell where it leads. */
export function explainWords(words: string, address: string): AddressFault | undefined {
  if (EMPTY_WORDS.test(words))
    return {
      problem: `has words that do not say where it leads: “${words}”`,
      fix: 'make a link of the words that name what is found there',
    };
  const host = URL.parse(address)?.hostname;
  return host !== undefined && HOST_WORDS.test(words) && !host.endsWith(words.toLowerCase())
    ? {
        problem: `shows the name of another host, ${words}`,
        fix: `write ${host}, or say in words what it is`,
      }
    : undefined;
}
