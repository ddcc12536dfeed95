/** A year, which is as long as caches are told to keep anything. */
const YEAR_S = 31_536_000;

/**
 * What a host says with every answer. What a page may load is in the page, which cannot say who may
 * frame it.
 */
export const hostHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': "frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

/** Folders whose files have another name when they hold anything else: Astro’s, and Pagefind’s. */
const KEPT_FOLDERS = [
  '/_astro/',
  '/pagefind/filter/',
  '/pagefind/fragment/',
  '/pagefind/index/',
] as const;

/** The one such file of Pagefind’s that is in no folder of its kind. */
const KEPT_FILE = /^\/pagefind\/pagefind\.[^/]+_[0-9a-f]{6,}\.pf_meta$/u;

/** For as long as caches keep anything. */
const KEPT = `public, max-age=${YEAR_S}, immutable`;

/** What is asked for again each time, which costs no bytes where it is unchanged. */
export const ASKED_AGAIN = 'no-cache';

/**
 * How long caches may keep a file of the site: only one whose name says what it holds.
 * @param path its path from the root of the site.
 */
export const cacheRuleOf = (path: string): string =>
  KEPT_FOLDERS.some((folder) => path.startsWith(folder)) || KEPT_FILE.test(path)
    ? KEPT
    : ASKED_AGAIN;

/** A path, of which `*` is any end, and what a host says with the answers to it. */
type Rule = [path: string, headers: Readonly<Record<string, string>>];

/**
 * The same as rules of a host. No header is in two rules for one path, because some hosts then send
 * both values. So nothing is said of what is asked for again: hosts that read such rules say so of
 * every file.
 * @param files the paths of the site’s files, from its root.
 */
export const hostRules = (files: readonly string[]): Rule[] => [
  ['/*', hostHeaders],
  ...[
    ...KEPT_FOLDERS.map((folder) => `${folder}*`),
    ...files.filter((file) => KEPT_FILE.test(file)),
  ].map((path): Rule => [path, { 'cache-control': KEPT }]),
];
