import { runTool } from './run-tool.ts';

// Astro's own server compresses what it sends, takes the next free port, and has the page of what
// is
// not found. Its lock would refuse a second story.
if (runTool('astro', ['build']) !== 0) process.exit(1);
process.exit(runTool('astro', ['preview', '--ignore-lock', ...process.argv.slice(2)]));
