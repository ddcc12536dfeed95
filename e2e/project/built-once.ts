import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { type BuiltPage, readBuiltPages } from '../../src/integrations/built-pages.ts';
import { runBuild } from './run-build.ts';

/** The pages of a story, which the first test that asks for them has built. */
export interface BuiltOnce {
  all: () => BuiltPage[];
  /** The page at an address, which has to be there. */
  at: (address: string) => BuiltPage;
}

/**
 * Has a story built into a folder, once.
 * @param prepare what writes the story first, if anything does.
 */
export function builtOnce(story: string, outDir: string, prepare = (): void => {}): BuiltOnce {
  let built: BuiltPage[] | undefined;
  const all = (): BuiltPage[] => {
    if (built) return built;
    prepare();
    rmSync(outDir, { recursive: true, force: true });
    const { code, output } = runBuild(story, outDir);
    assert.equal(code, 0, output);
    built = readBuiltPages(outDir);
    return built;
  };
  const at = (address: string): BuiltPage =>
    all().find((page) => page.address === address) ?? assert.fail(`there is no ${address}`);
  return { all, at };
}
