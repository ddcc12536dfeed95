import { type AddressFault, faultOfWebAddress } from '../schemas/web-address.ts';

const SCHEME = /^([a-z][a-z0-9+.-]*):/iu;

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
  const scheme = SCHEME.exec(address)?.[1]?.toLowerCase();
  if (!scheme || scheme === 'mailto') return undefined;
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
  return explainScheme(scheme, address);
}
