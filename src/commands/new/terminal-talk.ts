import { stdin, stdout } from 'node:process';
import { createInterface } from 'node:readline/promises';
import type { Talk } from './ask-fields.ts';

/** The last word of a line, which the Tab key completes. */
const lastWord = (line: string): string => /[^\s,]*$/u.exec(line)?.[0] ?? '';

/**
 * A conversation in the terminal, in which the Tab key completes ids and words.
 * @param onEnd what is done where the editor ends it before its time.
 */
export function terminalTalk(onEnd: () => void): Talk & { end: () => void } {
  let known: readonly string[] = [];
  const terminal = createInterface({
    input: stdin,
    output: stdout,
    completer: (line: string): [string[], string] => {
      const word = lastWord(line);
      return [known.filter((proposal) => proposal.startsWith(word)), word];
    },
  });
  terminal.on('close', onEnd);
  return {
    ask: (question, proposals) => {
      known = proposals;
      return terminal.question(question);
    },
    say: (text) => {
      console.log(text);
    },
    end: () => {
      terminal.off('close', onEnd);
      terminal.close();
    },
  };
}
