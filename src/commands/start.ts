import { parseArgs } from 'node:util';
import { asBase } from '../integrations/host-path.ts';
import { runTool } from './run-tool.ts';
import { serveSite } from './serve-site.ts';

// Builds the story and serves it: `npm start -- --port 4321 --host 0.0.0.0`. Where the port is
// taken, one of the next is.

/** How many ports are tried. */
const TRIED = 20;

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4321' },
    host: { type: 'string', default: '127.0.0.1' },
  },
});
if (runTool('astro', ['build']) !== 0) process.exit(1);
const { OUT_DIR = 'dist', BASE_PATH = '/' } = process.env;
serveSite(
  { folder: OUT_DIR, base: asBase(BASE_PATH), host: values.host },
  Array.from({ length: TRIED }, (_, index) => Number(values.port) + index),
);
