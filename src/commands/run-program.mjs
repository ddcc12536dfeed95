import { spawn } from 'node:child_process';
import { constants } from 'node:os';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** What is added to a signal's number to say by an exit code that it ended a process. */
const BY_SIGNAL = 128;

/** How often a process looks whether the shell that npm started it in is there, in milliseconds. */
const LOOK_MS = 250;

/**
 * Does something when npm's shell is gone: a signal ends npm and its shell, which passes on none.
 * @param {() => void} act
 */
function whenShellIsGone(act) {
  if (!process.env.npm_lifecycle_event) return undefined;
  const shell = process.ppid;
  return setInterval(() => {
    if (process.ppid !== shell) act();
  }, LOOK_MS);
}

/**
 * Runs a program under this Node, its output shown as it comes. What would end this process ends the
 * program first, and then this process: no program is left behind.
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
  const look = whenShellIsGone(() => end('SIGTERM'));
  return new Promise((resolve) => {
    child.once('close', (status, signal) => {
      clearInterval(look);
      for (const each of SIGNALS) process.off(each, end);
      const code = status ?? BY_SIGNAL + constants.signals[signal];
      if (isToEnd) process.exit(code);
      resolve(code);
    });
  });
}
