import { TOO_DEEP } from '../model/prose-tree.ts';
import type { Explanation } from './explanation.ts';

const closeTag = (name = ''): Explanation => ({
  problem: `<${name}> is not closed in the paragraph that opens it`,
  fix: `write <${name} id="…">words</${name}> around words, <${name} id="…" /> for a tag without words.`,
});

/** What authors do wrong in MDX, by what the parser says of it. */
const MDX: readonly [message: RegExp, explain: (...names: string[]) => Explanation][] = [
  [
    new RegExp(TOO_DEEP, 'u'),
    () => ({
      problem: 'more than ten lists, quotations or tags stand in one another',
      fix: 'write them beside one another, or as sentences.',
    }),
  ],
  [
    /Unexpected closing tag `<\/(\w+)>`, expected corresponding closing tag for `<(\w+)>`/u,
    (written, opened) => ({
      problem: `</${written}> stands where <${opened}> is to be closed`,
      fix: `write </${opened}>.`,
    }),
  ],
  [
    /Unexpected closing tag `<\/(\w+)>`/u,
    (name) => ({
      problem: `</${name}> closes what was not opened`,
      fix: `open <${name} id="…"> before it, or remove it.`,
    }),
  ],
  [/closing tag for `<(\w+)>`/u, closeTag],
  [/the closing tag `<\/(\w+)>`/u, closeTag],
  [
    /expression/u,
    () => ({
      problem: 'what stands in braces is read as code',
      fix: 'keep braces for the id of a heading, ## Heading {#id}; write \\{ for the sign itself.',
    }),
  ],
  [
    /after `<`|before name|in name/u,
    () => ({
      problem: 'a < begins something that is not a tag of ours',
      fix: 'write a tag like <Q id="…">, with straight marks around the id; a link like [words](address); \\< for the sign itself.',
    }),
  ],
];

/** A parser's message about MDX, in an author's words. */
export function explainMdx(message: string): Explanation {
  for (const [pattern, explain] of MDX) {
    const found = pattern.exec(message);
    if (found) return explain(...found.slice(1));
  }
  return { problem: message.replace(/\.$/u, ''), fix: 'mend the tag or the brace there.' };
}
