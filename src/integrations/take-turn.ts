import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** How often a waiting process looks whether it is its turn, in milliseconds. */
const LOOK_MS = 200;

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (fault) {
    // Another user’s process may not be asked, so it is there.
    return (fault as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/** The process that has a turn; undefined if there is none, or if it ended without saying so. */
function holderOf(file: string): number | undefined {
  try {
    const pid = Number(readFileSync(file, 'utf8'));
    // In a container a new process often has the number of the one before it.
    return pid > 0 && pid !== process.pid && isRunning(pid) ? pid : undefined;
  } catch {
    return undefined;
  }
}

/** Writes the file unless it is there; nobody sees it before it says whose turn it is. */
function take(file: string): boolean {
  const own = `${file}.${process.pid}`;
  writeFileSync(own, String(process.pid));
  try {
    linkSync(own, file);
    return true;
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== 'EEXIST') throw fault;
    return false;
  } finally {
    rmSync(own);
  }
}

/**
 * Waits until no other process has the turn that a file stands for, and takes it until this process
 * ends.
 * @param tell is told once which process is waited for.
 */
export async function takeTurn(file: string, tell: (pid: number) => void): Promise<void> {
  mkdirSync(dirname(file), { recursive: true });
  let isTold = false;
  while (!take(file)) {
    const holder = holderOf(file);
    if (holder === undefined) {
      rmSync(file, { force: true });
      continue;
    }
    if (!isTold) tell(holder);
    isTold = true;
    await wait(LOOK_MS);
  }
  process.once('exit', () => rmSync(file, { force: true }));
}
