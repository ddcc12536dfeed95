import * as words from '../../labels/script/en/answers.ts';
import { type KnownPlace, nearestPlace, wordsOf } from '../../model/nearest-place.ts';
import { decodePart } from '../../model/resolve-address.ts';
import styles from '~/styles/unknown-passage.css?inline';
import { announce } from './announce.ts';
import { beginning } from './beginning.ts';
import { onHost } from './site-path.ts';

/*
 * An address whose passage is not on the page is answered in place. Few readers ever meet one, so
 * this is a file of its own.
 */

/** What an address that was written or copied by hand may have after its id. */
const TAIL = /[\s.,;:!?)\]}>"'’”»…*_]+$/u;

/** What readers write to a passage, and ids that are no passages. */
const PASSAGES = 'main [id]:not(input, section, ol, [tabindex], [id^="noteref-"])';

/** The passages of the page. One in a sentence is named by the sentence. */
const listPassages = (): KnownPlace[] =>
  [...document.querySelectorAll<HTMLElement>(PASSAGES)].map((element) => ({
    address: element.id,
    names: [beginning((element.closest('.sentence') ?? element).textContent)],
  }));

/** The id that was meant by one in capitals, with something after it, or with escapes twice. */
function cleaned(id: string, ids: readonly string[]): string | undefined {
  const plain = decodePart(id).trim().replace(TAIL, '').toLowerCase();
  return ids.find((each) => each.toLowerCase() === plain);
}

function makeLine(id: string, passage: KnownPlace | undefined): HTMLElement {
  const line = document.createElement('p');
  line.className = 'unknown-passage text-note no-print';
  line.dataset['unsearched'] = '';
  const asked = document.createElement('i');
  asked.textContent = beginning(id);
  const link = document.createElement('a');
  if (passage) {
    link.href = `#${passage.address}`;
    link.textContent = passage.names[0] ?? passage.address;
    line.append(words.noPassage, asked, words.nearestIs, link);
  } else {
    link.href = onHost(`/search/?q=${encodeURIComponent(wordsOf(id).join(' '))}`);
    link.textContent = words.searchForIt;
    line.append(words.noPassage, asked, words.onThisPage, link);
  }
  return line;
}

/** Leads to the passage that an unknown id was meant for, or says which is nearest. */
export function answerFragment(id: string): void {
  const passages = listPassages();
  const meant = cleaned(
    id,
    passages.map(({ address }) => address),
  );
  if (meant) {
    location.replace(`#${meant}`);
    return;
  }
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
  const line = makeLine(id, nearestPlace(`#${decodePart(id)}`, passages));
  document.querySelector('main')?.prepend(line);
  addEventListener('hashchange', () => line.remove(), { once: true });
  scrollTo({ top: 0 });
  announce(line.textContent);
}
