import { nearest } from '../../model/nearest.ts';

/**
 * Suggests a page, on the page for unknown addresses: the one with the most similar address, if it
 * is like enough to be what was meant. The passage that was asked for stays.
 */
class NearestAddress extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector('a');
    const pages = JSON.parse(this.querySelector('script')?.textContent ?? '{}') as Record<
      string,
      string
    >;
    const address = nearest(location.pathname, Object.keys(pages));
    if (!link || !address) return;
    link.href = `${address}${location.hash}`;
    link.textContent = pages[address] ?? address;
    this.hidden = false;
  }
}

customElements.define('nearest-address', NearestAddress);
