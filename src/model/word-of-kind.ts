import { labels } from '../labels/labels.ts';

/** What a passage of a kind is called, in a word. The ledger knows more kinds than have words. */
export const wordOfKind = (kind: string): string =>
  new Map(Object.entries(labels().changes.passages)).get(kind) ?? kind;
