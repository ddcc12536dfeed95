import { findOtherEngines } from './find-other-engines.ts';
import { runTool } from './run-tool.ts';

const engines = findOtherEngines();
for (const { name, packages } of engines.filter(({ project }) => !project)) {
  console.log(`There is no ${name}, so nothing is tested in it. Debian has it: ${packages}.`);
}
const found = engines.filter(({ project }) => project);
const projects = found.map(({ project }) => `--project=${project}`);
const environment = Object.assign({}, ...found.map(({ environment }) => environment)) as Record<
  string,
  string
>;
const args = ['test', '--config', 'e2e/playwright.config.ts', ...projects];
if (found.length > 0) {
  const all = [...args, ...process.argv.slice(2)];
  process.exitCode = await runTool('@playwright/test', all, environment);
}
