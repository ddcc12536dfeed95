import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Where it is written what is installed. */
const LISTED = 'e2e/heavy/tools';

/** Where it is installed: apart from the project, whose `npm ci` need not wait for it. */
const INSTALLED = '.build/tools';

const LOCK = 'package-lock.json';

/** Whether what is written is what is installed: npm writes its own list once it is done. */
const isInstalled = (): boolean =>
  existsSync(join(INSTALLED, 'node_modules/.package-lock.json')) &&
  readFileSync(join(INSTALLED, LOCK), 'utf8') === readFileSync(join(LISTED, LOCK), 'utf8');

/**
 * Installs the tools of heavy tests where they are not. Their install scripts are not run: that of
 * the Observatory fetches lists from other hosts.
 * @returns the folder of their packages.
 */
function installTools(): string {
  if (!isInstalled()) {
    console.log(`The tools of ${LISTED} are installed into ${INSTALLED}.`);
    mkdirSync(INSTALLED, { recursive: true });
    for (const file of ['package.json', LOCK]) cpSync(join(LISTED, file), join(INSTALLED, file));
    const { status, stderr } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit'], {
      cwd: INSTALLED,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`The tools of ${LISTED} cannot be installed: ${stderr}`);
  }
  return resolve(INSTALLED, 'node_modules');
}

/** The path of a file of a tool. */
export const fileOfTool = (path: string): string => join(installTools(), path);

/** A module of a tool; its type is what the caller says, who uses a few of its functions. */
export async function importTool<Module>(name: string): Promise<Module> {
  const file = createRequire(join(installTools(), 'any.js')).resolve(name);
  return (await import(pathToFileURL(file).href)) as Module;
}
