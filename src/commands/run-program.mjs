import { spawn } from 'node:child_process';
import { constants } from 'node:os';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** What is added to a signal's number to say by an exit code that it ended a process. */
const BY_SIGNAL = 128;

/**
 * Runs a program under this Node, its output shown as it comes. A signal that would end this process
 * ends the program first, and then this process: no program is left behind.
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<number>} the program's exit code.
 */
export function runProgram(args, env = process.env) {
  const child = spawn(process.execPath, args, { stdio: 'inherit', env });
  let isToEnd = false;
  const end = (signal) => {
    isToEnd = true;
    // A terminal tells Ctrl+C to the program too, and a second one would break off its end.
    if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
  };
  for (const signal of SIGNALS) process.on(signal, end);
  return new Promise((resolve) => {
    child.once('close', (status, signal) => {
      for (const each of SIGNALS) process.off(each, end);
      const code = status ?? BY_SIGNAL + constants.signals[signal];
      if (isToEnd) process.exit(code);
      resolve(code);
    });
  });
}
