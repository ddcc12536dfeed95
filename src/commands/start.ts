import { runTool } from './run-tool.ts';
import { serveFolder } from './serve-folder.ts';

const port = Number(process.env['PORT'] ?? 4321);

if (runTool('astro', ['build']) !== 0) process.exit(1);
const { address, isNext } = await serveFolder(process.env['OUT_DIR'] ?? 'dist', port);
if (isNext) console.log(`Port ${port} is busy, so the next free one is used.`);
console.log(`\nThe site is at ${address}  (Ctrl+C stops it)`);
