import { inSite, onHost } from '../enhancement/site-path.ts';

/**
 * The whole address of this page in its one form: where it is published, if that is known. The
 * canonical address of a page to share is that of a passage elsewhere, so its own comes first.
 */
export function pageAddress(): string {
  const own = document.querySelector<HTMLMetaElement>('meta[property="og:url"]')?.content;
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  return own ?? canonical ?? location.origin + onHost(inSite(location.pathname));
}
