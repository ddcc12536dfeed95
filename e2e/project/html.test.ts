import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { test } from 'node:test';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';

const validator = new HtmlValidate(
  new FileSystemConfigLoader({
    root: true,
    extends: ['html-validate:recommended'],
    rules: {
      // Matters of style, which the build's own printer decides.
      'void-style': 'off',
      'doctype-style': 'off',
      'attribute-boolean-style': 'off',
      'attribute-empty-style': 'off',
      'no-trailing-whitespace': 'off',
      'long-title': 'off',
    },
  }),
);

for (const folder of ['dist', '.build/fixture']) {
  test(`every page of ${folder} is valid HTML`, async () => {
    const files = globSync(`${folder}/**/*.html`);
    assert.ok(files.length > 0, `${folder} is built before it is read`);
    const wrong: string[] = [];
    for (const file of files) {
      const { results } = await validator.validateFile(file);
      for (const { messages } of results) {
        wrong.push(
          ...messages.map(
            ({ ruleId, message, line, column }) =>
              `${file}:${line}:${column} ${message} (${ruleId})`,
          ),
        );
      }
    }
    assert.deepEqual(wrong.slice(0, 20), []);
  });
}
