import { labels } from '../labels/labels.ts';
import { type WordsPart, compareWords } from '../ledger/compare-words.ts';
import type { GoneLine, Reworded } from '../ledger/list-arrivals.ts';
import type { Corrected } from '../ledger/list-corrections.ts';
import { formatDate } from '../model/format-date.ts';
import { routes } from '../model/routes.ts';

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const wordsOf = (parts: readonly WordsPart[], tag: 'del' | 'ins'): string =>
  parts
    .map(({ text, isOwn }) =>
      isOwn ? `<${tag}>${escape(text.trimEnd())}</${tag}> ` : escape(text),
    )
    .join('')
    .trimEnd();

const editionOf = ({ edition }: Reworded['wordings'][number]): string =>
  edition
    ? `${labels().changes.edition(edition.number)}, ${formatDate(edition.date)}`
    : labels().changes.now;

/** A line of a kind, in the form of a note: `reworded]`. */
const kind = (word: string): string => `<span class="arrival-kind">${word}</span> `;

/**
 * What a reworded passage says to those who arrive by its address: each edition’s words, what went
 * struck, what came underlined.
 */
export function rewordedMarkup({ id, wordings }: Reworded): string {
  const rows = wordings.map((wording, index) => {
    const next = wordings[index + 1];
    const previous = wordings[index - 1];
    const parts = next
      ? wordsOf(compareWords(wording.words, next.words).before, 'del')
      : wordsOf(compareWords(previous?.words ?? '', wording.words).after, 'ins');
    return `<p>${kind(editionOf(wording))}<br>${parts}</p>`;
  });
  const last = wordings.at(-1)?.edition;
  const { kinds, linksMeant } = labels().changes;
  return `<div class="arrival-note" role="note" data-of="${id}"><p>${kind(kinds.reworded)}${linksMeant(last?.number)}</p>${rows.join('')}</div>`;
}

/** What stands in place of a passage that is gone: where it is, or why not, and its last words. */
export function goneMarkup({ id, to, why, words, gone }: GoneLine): string {
  const { kinds, stands, lastWords } = labels().changes;
  const fate = to
    ? `${kind(kinds.moved)}${stands(gone)}<a href="${escape(to.address)}">${escape(to.title)}</a>.`
    : `${kind(kinds.retired)}${escape(why ?? '')}`;
  const last = words ? `<p>${kind(lastWords(to ? undefined : gone))}<br>${escape(words)}</p>` : '';
  return `<div class="arrival-note" role="note" id="${id}"><p>${fate}</p>${last}</div>`;
}

/** The target of an address whose passage has another id now. */
export const aliasMarkup = (id: string): string => `<span class="alias" id="${id}"></span>`;

/** The rule that shows what is said of a reworded passage to those who arrive at it. */
export const rewordedRule = (id: string): string =>
  `:root:has(#${id}:target) [data-of="${id}"]{display:block}`;

/** What a passage says that was corrected: what it said, why it was changed, and where all are. */
export function correctedMarkup({ correction: { id, date, before, why } }: Corrected): string {
  const { correctedOn, itSaid, corrections } = labels().changes;
  return `<div class="correction" role="note"><p>${kind(correctedOn(formatDate(date)))}${itSaid}<del>${escape(before)}</del></p><p>${escape(why)} <a href="${routes.correction(id)}">${corrections}</a></p></div>`;
}
