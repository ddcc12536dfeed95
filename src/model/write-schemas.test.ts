import assert from 'node:assert/strict';
import { readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { withFolder } from '../checks/testing/write-story.ts';
import { readContent } from './read-content.ts';
import { isAuthored, knownIds, writeSchemas } from './write-schemas.ts';

/** A file of terms in which a second term is half written. */
const BROKEN = 'ferry:\n  name: ferry\nquay:\n  name: "quay\n';

test('knows the ids of all records, of those that cannot be read too, and of the sides', () => {
  withFolder((folder) => {
    writeFileSync(join(folder, 'topics.yaml'), 'tide:\n  order: x\ntide:\n  order: 1\n');
    writeFileSync(join(folder, 'terms.yaml'), BROKEN);
    writeFileSync(join(folder, 'site.yaml'), 'sides:\n  - id: north\n  - name: no id\n  - \n');
    const { topics, terms, sides, people } = knownIds(readContent(folder));
    assert.deepEqual(topics, ['tide']);
    assert.deepEqual(terms, ['ferry', 'quay']);
    assert.deepEqual(sides, ['north']);
    assert.equal(people, undefined);
  });
});

test('knows no side where the site’s record is missing or has none', () => {
  withFolder((folder) => {
    assert.deepEqual(knownIds(readContent(folder)).sides, []);
    writeFileSync(join(folder, 'site.yaml'), 'sides: none\n');
    assert.deepEqual(knownIds(readContent(folder)).sides, []);
  });
});

test('writes the schemas into the content folder, and only those that change', () => {
  withFolder((folder) => {
    writeFileSync(join(folder, 'topics.yaml'), 'tide:\n  order: 1\n');
    writeSchemas(folder, readContent(folder));
    const [figures, site] = ['figures', 'site'].map((name) => join(folder, `.schema/${name}.json`));
    assert.ok(figures && site);
    assert.match(readFileSync(figures, 'utf8'), /"tide"/u);
    for (const path of [figures, site]) utimesSync(path, 1, 1);
    writeFileSync(join(folder, 'topics.yaml'), 'ebb:\n  order: 1\n');
    writeSchemas(folder, readContent(folder));
    assert.match(readFileSync(figures, 'utf8'), /"ebb"/u);
    assert.notEqual(statSync(figures).mtimeMs, 1000);
    assert.equal(statSync(site).mtimeMs, 1000);
  });
});

test('tells what authors write from the schemas and from what is elsewhere', () => {
  const folder = join('/story', 'content');
  const paths = ['claims/last-ferry.yaml', '.schema/claims.json', '../content-2/site.yaml'];
  assert.deepEqual(
    paths.map((path) => isAuthored(folder, join(folder, path))),
    [true, false, false],
  );
});
