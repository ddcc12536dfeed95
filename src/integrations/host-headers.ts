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

/** Files that have another name when they hold anything else: Astro’s, and Pagefind’s parts. */
const HASHED = /^\/(?:_astro\/|pagefind\/.*_[0-9a-f]{6,}\.pf_[a-z]+$)/u;

/** What is asked for again each time, which costs no bytes where it is unchanged. */
export const ASKED_AGAIN = 'no-cache';

/**
 * How long caches may keep a file of the site: only one whose name says what it holds.
 * @param path its path from the root of the site.
 */
export const cacheRuleOf = (path: string): string =>
  HASHED.test(path) ? `public, max-age=${YEAR_S}, immutable` : ASKED_AGAIN;
