// Starts a command of this folder: `node src/commands/run.mjs <name> [arguments]`. Plain JavaScript,
// so that a Node too old for the commands can still run it and say what to install.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runProgram } from './run-program.mjs';

const INSTALL = 'install Node 22.12 or newer from nodejs.org';

/**
 * Ends with a sentence.
 * @param {string} reason
 */
function refuse(reason) {
  console.error(reason);
  process.exit(1);
}

/** Whether Astro 7 runs on a Node. */
const isNewEnough = (major, minor) => major > 22 || (major === 22 && minor >= 12);

const own = process.versions.node;
const [major, minor] = own.split('.').map(Number);
if (!isNewEnough(major, minor)) refuse(`Node ${own} is too old: ${INSTALL}.`);

// The project may bring this Node. npm, on the Node that started it, leaves out optional packages
// that do not name that one: below 20.19 those that bundle the site.
const [, npms, ...parts] =
  /\bnode\/v((\d+)\.(\d+)\S*)/.exec(process.env.npm_config_user_agent ?? '') ?? [];
const [npmsMajor, npmsMinor] = parts.map(Number);
if (npms && !isNewEnough(npmsMajor, npmsMinor) && !(npmsMajor === 20 && npmsMinor >= 19))
  refuse(`npm runs on Node ${npms} and leaves out packages for it: ${INSTALL}, then npm ci again.`);

const [name, ...given] = process.argv.slice(2);
const command = fileURLToPath(new URL(`${name}.ts`, import.meta.url));
if (!name || !existsSync(command)) {
  const project = new URL('../../package.json', import.meta.url);
  const { scripts } = JSON.parse(readFileSync(project, 'utf8'));
  const known = Object.entries(scripts)
    .filter(([, script]) => script.includes('run.mjs'))
    .map(([script]) => `  npm run ${script}`);
  refuse(
    [name ? `There is no command "${name}". There are:` : 'Name a command:', ...known].join('\n'),
  );
}
const flags = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];
// Checks make millions of small objects. With room for the young ones, in megabytes, a check of
// 1,000 chapters spends 1.4 s on collecting them instead of 3.5.
if (name === 'check-content') flags.push('--max-semi-space-size=128');
process.exitCode = await runProgram([...flags, command, ...given]);
