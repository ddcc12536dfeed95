/** What keeps its line breaks: code, styles, text as it was typed. */
const KEPT = /<(?<tag>script|style|pre|textarea)\b[^]*?<\/\k<tag>>/gu;

const BREAK = /\s*\n\s*/gu;

/**
 * Writes the text of a page without line breaks. Those of an author's file show as a space, which
 * packs better, and a browser that looks for the words of a link finds them only across a space.
 */
export function joinLines(html: string): string {
  let joined = '';
  let end = 0;
  for (const kept of html.matchAll(KEPT)) {
    joined += html.slice(end, kept.index).replaceAll(BREAK, ' ') + kept[0];
    end = kept.index + kept[0].length;
  }
  return joined + html.slice(end).replaceAll(BREAK, ' ');
}
