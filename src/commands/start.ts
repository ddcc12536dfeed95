import { statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { LAST_WRITTEN, isBuiltSite } from '../integrations/built-site.ts';
import { asBase } from '../integrations/host-path.ts';
import { notAPort, portsFrom, readPort } from './listen.ts';
import { refuse } from './refuse.ts';
import { runProgram } from './run-program.mjs';
import { serveUntilEnded } from './serve-until-ended.ts';

// Builds the story and serves it: `npm start -- --port 4321 --host 0.0.0.0`. Where the port is
// taken, one of the next is. Where the build is refused, the last good site is served.

/** How many ports are tried. */
const TRIED = 20;

/** What was written after `npm start --`. */
function readArguments() {
  try {
    return parseArgs({
      options: {
        port: { type: 'string', default: '4321' },
        host: { type: 'string', default: '127.0.0.1' },
      },
    }).values;
  } catch (fault) {
    return refuse(`${(fault as Error).message} Write: npm start -- --port 4321 --host 127.0.0.1`);
  }
}

const { port, host } = readArguments();
const first = readPort(port) ?? refuse(notAPort(port));
const { OUT_DIR = 'dist', BASE_PATH = '/' } = process.env;
const command = fileURLToPath(new URL('run.mjs', import.meta.url));
if ((await runProgram([command, 'build'])) !== 0) {
  if (!isBuiltSite(OUT_DIR)) process.exit(1);
  const { mtime } = statSync(join(OUT_DIR, LAST_WRITTEN));
  console.error(
    `\nThe new site has faults, which are listed above. The last good one, of ${mtime.toLocaleString()}, is served.`,
  );
}
await serveUntilEnded(
  { folder: OUT_DIR, base: asBase(BASE_PATH) },
  { ports: portsFrom(first, TRIED), host },
);
