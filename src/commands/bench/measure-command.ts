import { spawn, spawnSync } from 'node:child_process';

/** How often the memory of all processes is added up, in milliseconds. */
const SAMPLE_MS = 250;

/** What a command took. */
export interface Taken {
  /** Seconds of CPU, of its process and of all that it started. */
  cpu: number;
  /** The most memory that they had together, in megabytes. */
  memory: number;
}

/** The memory of a process and of all below it, in kilobytes, as `ps` lists it. */
function memoryBelow(pid: number): number {
  const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], { encoding: 'utf8' });
  const rows = stdout.split('\n').map((row) => row.trim().split(/\s+/u).map(Number));
  const within = new Set([pid]);
  let sum = 0;
  // A process has a higher number than the one that started it, but for rare turns.
  for (const [own = 0, parent = 0, size = 0] of rows)
    if (within.has(own) || within.has(parent)) {
      within.add(own);
      sum += size;
    }
  return sum;
}

/** The seconds in a time as the shell's `times` writes it: 1m2.340s. */
function secondsOf(text: string): number {
  const [, minutes = 0, seconds = 0] = /(\d+)m([\d.,]+)s/u.exec(text) ?? [];
  return Number(minutes) * 60 + Number(String(seconds).replace(',', '.'));
}

/**
 * Runs a command and measures it. Time is that of the CPU, because a clock measures what else the
 * machine does.
 * @throws Error with the end of what it said if it fails.
 */
export function measureCommand(
  command: readonly string[],
  cwd: string,
  env: Record<string, string> = {},
): Promise<Taken> {
  // The shell says what its children took, with theirs.
  const child = spawn('sh', ['-c', '"$@"; code=$?; times >&3; exit $code', 'sh', ...command], {
    cwd,
    env: { ...process.env, ...env, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  let [said, times, most] = ['', '', 0];
  const sample = setInterval(() => {
    most = Math.max(most, memoryBelow(child.pid ?? 0));
  }, SAMPLE_MS);
  child.stdout?.on('data', (data: Buffer) => void (said += data.toString()));
  child.stderr?.on('data', (data: Buffer) => void (said += data.toString()));
  child.stdio[3]?.on('data', (data: Buffer) => void (times += data.toString()));
  return new Promise((resolve, reject) => {
    child.once('close', (code) => {
      clearInterval(sample);
      if (code !== 0) reject(new Error(`${command.join(' ')} failed:\n${said.slice(-2000)}`));
      const [, children = ''] = times.trim().split('\n');
      const cpu = children.split(' ').reduce((sum, each) => sum + secondsOf(each), 0);
      resolve({ cpu, memory: most / 1024 });
    });
  });
}
