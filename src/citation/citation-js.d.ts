/* What is used of citation.js, which has no types of its own. */

declare module '@citation-js/core' {
  /** The processor of one style. */
  interface Engine {
    updateItems(ids: readonly string[], isInOrder: true): void;
    makeBibliography(): [parameters: unknown, entries: string[]];
    makeCitationCluster(items: readonly { id: string }[]): string;
  }

  /** What the plugin for styles configures. */
  interface CslConfig {
    styles: { add(name: string, xml: string): void };
    engine(data: readonly unknown[], style: string, locale: string, format: 'html'): Engine;
  }

  export const plugins: { config: { get(name: '@csl'): CslConfig } };

  /** References, read from a text in any form that a plugin reads. */
  export class Cite {
    constructor(text: string);
    data: Record<string, unknown>[];
  }
}

declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
