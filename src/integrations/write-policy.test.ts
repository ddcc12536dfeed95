import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { parse } from 'parse5';
import { policyOf } from './write-policy.ts';

const digest = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const directive = (html: string, name: string) =>
  policyOf(parse(html))
    .split(';')
    .find((part) => part.startsWith(name));

test('a page’s own styles and scripts are allowed by their digests', () => {
  const html = '<head><style>a{b:c}</style><script>go()</script></head>';
  assert.equal(directive(html, 'style-src'), `style-src 'self' ${digest('a{b:c}')}`);
  assert.equal(
    directive(html, 'script-src'),
    `script-src 'self' 'wasm-unsafe-eval' ${digest('go()')}`,
  );
});

test('scripts that are files, and data, need no digest', () => {
  const html = '<script src="/a.js"></script><script type="application/json">{}</script>';
  assert.equal(directive(html, 'script-src'), "script-src 'self' 'wasm-unsafe-eval'");
});

test('nothing inline is allowed otherwise', () => {
  assert.ok(!policyOf(parse('<p>words</p>')).includes('unsafe-inline'));
});
