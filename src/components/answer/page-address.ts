import { inSite, onHost } from '../enhancement/site-path.ts';

/** The whole address of this page in its one form: where it is published, if that is known. */
export function pageAddress(): string {
  const page = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  return page ?? location.origin + onHost(inSite(location.pathname));
}
