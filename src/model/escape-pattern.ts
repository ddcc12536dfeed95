/**
 * Escapes a text for a regular expression, so that it matches itself and nothing else.
 * `RegExp.escape` can replace this once `package.json` requires Node 24.
 */
export const escapePattern = (text: string): string =>
  text.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
