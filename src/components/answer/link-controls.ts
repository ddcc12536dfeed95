import * as words from '../../labels/script/en/answers.ts';
import { inSite, onHost } from '../enhancement/site-path.ts';
import { citeAddress } from '../../model/routes.ts';
import { make } from '../search/make-element.ts';
import { makeControl } from './make-answer.ts';
import { copyFor } from './say-copied.ts';

/** The control for the sheet by which a system shares, where it has one. */
function shareControls(url: string): HTMLElement[] {
  if (!('share' in navigator)) return [];
  const share = () =>
    // A reader who closes the sheet has shared nothing, which is no failure.
    navigator.share({ title: document.title, url }).catch(() => {});
  return [makeControl(words.share, share)];
}

/** The link to the citations of a passage of this page. */
export function citeControl(id: string): HTMLAnchorElement {
  const page = onHost(citeAddress(inSite(location.pathname)));
  return make('a', { href: `${page}#${id || 'this-page'}`, 'data-cite': '' }, words.cite);
}

/** What can be done with a link. */
export const linkControls = (url: string, phrase: string, cite: HTMLElement): HTMLElement[] => [
  makeControl(words.copyAsMarkdown, (control) =>
    copyFor(control, `[${phrase.replaceAll(/[[\]]/gu, String.raw`\$&`)}](${url})`),
  ),
  ...shareControls(url),
  cite,
];
