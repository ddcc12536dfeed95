// Starts a command of this folder: `node src/commands/run.mjs <name> [arguments]`. Plain JavaScript,
// so that a Node too old for the commands can still run it and say what to install.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runProgram } from './run-program.mjs';

/** The oldest Node that Astro 7 runs on. */
const OLDEST = [22, 12];

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) {
  console.error(
    `Node ${process.versions.node} is too old: install Node ${OLDEST.join('.')} or newer from nodejs.org.`,
  );
  process.exit(1);
}

const [name, ...given] = process.argv.slice(2);
const command = fileURLToPath(new URL(`${name}.ts`, import.meta.url));
if (!name || !existsSync(command)) {
  const project = new URL('../../package.json', import.meta.url);
  const { scripts } = JSON.parse(readFileSync(project, 'utf8'));
  const known = Object.entries(scripts)
    .filter(([, script]) => script.includes('run.mjs'))
    .map(([script]) => `  npm run ${script}`);
  console.error(
    [name ? `There is no command "${name}". There are:` : 'Name a command:', ...known].join('\n'),
  );
  process.exit(1);
}
const flags = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];
process.exitCode = await runProgram([...flags, command, ...given]);
