import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePage } from '../html/html-tree.ts';
import { pageTrimmer } from './trim-pages.ts';

/** The styles that a page with some styles and some markup keeps. */
function stylesOf(css: string, body: string, scripts: string[] = []): string {
  const html = `<html><head><title>x</title><style>${css}</style></head>${body}`;
  const page = pageTrimmer(scripts)({ file: 'x', address: '/x/', html, root: parsePage(html) });
  return /<style>(.*)<\/style>/u.exec(page?.html ?? '')?.[1] ?? '';
}

const cases: { title: string; css: string; kept: string; scripts?: string[] }[] = [
  { title: 'keeps what the page uses', css: '.a{b:c}.a .a{b:c}', kept: '.a{b:c}.a .a{b:c}' },
  { title: 'drops what it does not', css: '.x{b:c}.a .x:hover{b:c}', kept: '' },
  { title: 'drops one selector of several', css: '.x,.a,p.x{b:c}', kept: '.a{b:c}' },
  {
    title: 'keeps attributes and states, which neither classes nor elements decide',
    css: ':focus-visible{b:c}[data-x]{b:c}:root[data-y=z] p{b:c}',
    kept: ':focus-visible{b:c}[data-x]{b:c}:root[data-y=z] p{b:c}',
  },
  { title: 'drops an element that is not there', css: 'h6{b:c}p,h6 a{b:c}', kept: 'p{b:c}' },
  {
    title: 'keeps the steps of a movement',
    css: '@keyframes x{from{b:c}to{b:d}}',
    kept: '@keyframes x{from{b:c}to{b:d}}',
  },
  {
    title: 'drops what asks for one of several that are not there',
    css: 'p:where(.x,.y){b:c}:is(h6,.x) p{b:c}p:has(.x){b:c}',
    kept: '',
  },
  {
    title: 'keeps what is said in brackets',
    css: ':is(.x,.a){b:c}p:not(.x){b:c}',
    kept: ':is(.x,.a){b:c}p:not(.x){b:c}',
  },
  {
    title: 'keeps the class that a script sets',
    css: '.x{b:c}',
    kept: '.x{b:c}',
    scripts: ['"x"'],
  },
  {
    title: 'reads escaped names, and drops a query with nothing in it',
    css: String.raw`@media print{.x{b:c}}.sm\:a{b:c}`,
    kept: String.raw`.sm\:a{b:c}`,
  },
  { title: 'drops what is said twice at once', css: '.a{b:c;b:c;b:d}', kept: '.a{b:c;b:d}' },
  { title: 'drops a comment', css: '/*! x */.a{b:c}', kept: '.a{b:c}' },
  { title: 'keeps a font', css: '@font-face{b:c}', kept: '@font-face{b:c}' },
  {
    title: 'keeps a font of which the page shows a character',
    css: '@font-face{unicode-range:U+61,U+70-7A}',
    kept: '@font-face{unicode-range:U+61,U+70-7A}',
  },
  {
    title: 'drops a font of which it shows none',
    css: '@font-face{unicode-range:U+61,U+410-44F}',
    kept: '',
  },
  {
    title: 'keeps a font for what the styles write',
    css: 'p:after{content:"→"}@font-face{unicode-range:U+2192}',
    kept: 'p:after{content:"→"}@font-face{unicode-range:U+2192}',
  },
];

for (const { title, css, kept, scripts } of cases) {
  test(title, () => {
    assert.equal(stylesOf(css, '<article class="a sm:a"><p>x</p></article>', scripts), kept);
  });
}

test('leaves a page without an article as it is', () => {
  assert.equal(stylesOf('.x{b:c}', '<p>x</p>'), '.x{b:c}');
});

test('puts what is left into one element, in its order', () => {
  const html =
    '<html><head><style>.a{b:c}</style><title>x</title><style>.a{d:e}</style></head><article class="a">';
  const page = pageTrimmer([])({ file: 'x', address: '/x/', html, root: parsePage(html) });
  assert.equal(
    page?.html,
    '<html><head><title>x</title><style>.a{b:c}.a{d:e}</style></head><article class="a">',
  );
});

test('keeps the symbols that the page draws', () => {
  const html =
    '<html><head></head><svg><symbol id="m-a"><path /></symbol><symbol id="m-b"></symbol></svg>' +
    '<article><svg><use href="#m-a"></use></svg></article>';
  const page = pageTrimmer([])({ file: 'x', address: '/x/', html, root: parsePage(html) });
  assert.ok(page?.html.includes('<symbol id="m-a">'));
  assert.ok(!page?.html.includes('m-b'));
});
