import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

interface LockedPackage {
  version?: string;
  integrity?: string;
  resolved?: string;
  link?: boolean;
  optionalDependencies?: Record<string, string>;
}

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;

/** Where npm would have put a package that another one asks for: beside it or in a folder above. */
function isLocked(packages: Record<string, LockedPackage>, path: string, name: string): boolean {
  for (
    let folder = path;
    ;
    folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))
  ) {
    if (packages[`${folder ? `${folder}/` : ''}node_modules/${name}`]) return true;
    if (folder === '') return false;
  }
}

for (const folder of ['.', 'e2e/heavy/tools']) {
  const packages = read(`${folder}/package-lock.json`)['packages'] as Record<string, LockedPackage>;

  test(`the lock file of ${folder} holds every platform’s package, so that npm ci works on all of them`, () => {
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => !isLocked(packages, path, name))
        .map((name) => `${name}, which ${path || 'the project'} asks for`),
    );
    assert.deepEqual(missing, []);
  });

  test(`every locked package of ${folder} has its integrity and no address of a registry`, () => {
    const entries = Object.entries(packages).filter(([path, { link }]) => path !== '' && !link);
    assert.ok(entries.length > 100);
    assert.deepEqual(
      entries.filter(([, { integrity }]) => !integrity).map(([path]) => path),
      [],
    );
    assert.deepEqual(
      entries.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path),
      [],
    );
  });

  test(`every dependency of ${folder} is pinned to one version`, () => {
    const asked = read(`${folder}/package.json`) as Record<string, Record<string, string>>;
    const { dependencies, devDependencies, optionalDependencies } = asked;
    const all = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });
    assert.deepEqual(
      all.filter(([, version]) => !/^(?:npm:.+@)?\d+\.\d+\.\d+$/u.test(version)),
      [],
    );
  });
}
