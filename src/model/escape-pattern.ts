/**
 * A text as the part of a regular expression that matches it and nothing else. To be replaced by
 * `RegExp.escape` once the oldest Node that `package.json` allows has it (Node 24).
 */
export const escapePattern = (text: string): string =>
  text.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
