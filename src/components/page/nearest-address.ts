import { closest } from 'fastest-levenshtein';

/** Offers the page of the site whose address is nearest to the one that was asked for. */
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
