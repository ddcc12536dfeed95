import type { ChildProcess } from 'node:child_process';

/** A program's outcome: its exit code and all it printed. */
export interface Outcome {
  code: number | null;
  output: string;
}

/** A process that is running, and what it has printed. */
export interface Running {
  /** Waits until it has printed something, and finds it; fails where the process ends before. */
  says: (words: RegExp) => Promise<RegExpExecArray>;
  kill: (signal: NodeJS.Signals) => void;
  ended: Promise<Outcome>;
}

/** Follows a process that prints. */
export function follow(child: ChildProcess): Running {
  let output = '';
  let look = () => {};
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      look();
    });
  const ended = new Promise<Outcome>((done) => {
    child.once('close', (code) => done({ code, output }));
  });
  const says = (words: RegExp) =>
    new Promise<RegExpExecArray>((done, fail) => {
      look = () => {
        const found = words.exec(output);
        if (found) done(found);
      };
      look();
      void ended.then(() => fail(new Error(`It never said ${words.source}:\n${output}`)));
    });
  return { says, kill: (signal) => void child.kill(signal), ended };
}
