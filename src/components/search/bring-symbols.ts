import file from '../shared/mark-symbols.svg?raw';

/**
 * Brings the drawings of all marks into a page. Pages that are read have been relieved of those
 * that they did not use.
 */
export function bringSymbols(): void {
  const drawn = new DOMParser().parseFromString(file, 'image/svg+xml').documentElement;
  for (const symbol of [...drawn.children]) if (document.getElementById(symbol.id)) symbol.remove();
  const svg = document.importNode(drawn, true);
  svg.setAttribute('class', 'hidden');
  svg.setAttribute('aria-hidden', 'true');
  document.body.append(svg);
}
