import { closest } from 'fastest-levenshtein';

/** Suggests a page, on the page for unknown addresses: the one with the most similar address. */
class NearestAddress extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector('a');
    const pages = JSON.parse(this.querySelector('script')?.textContent ?? '{}') as Record<
      string,
      string
    >;
    const address = closest(location.pathname, Object.keys(pages));
    if (!link || !address) return;
    link.href = address;
    link.textContent = pages[address] ?? address;
    this.hidden = false;
  }
}

customElements.define('nearest-address', NearestAddress);
