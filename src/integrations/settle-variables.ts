import type { Container } from 'postcss';

/** A variable of Tailwind’s own, by which its utilities talk to one another. */
const OWN = /^--tw-/u;

const READ = /var\((?<name>--tw-[\w-]+)(?:,(?<fallback>[^()]*))?\)/gu;

/** The variables that styles write, apart from the defaults that Tailwind gives all elements. */
function writtenIn(styles: Container): Set<string> {
  const written = new Set<string>();
  styles.walkDecls(OWN, ({ prop }) => void written.add(prop));
  return written;
}

/** Takes out Tailwind’s defaults, and says what each variable is to begin with. */
function takeDefaults(styles: Container): Map<string, string> {
  const initial = new Map<string, string>();
  styles.walkAtRules('property', (rule) => {
    if (!OWN.test(rule.params)) return;
    rule.walkDecls('initial-value', ({ value }) => void initial.set(rule.params, value));
    rule.remove();
  });
  // The same again, for browsers that do not know `@property`.
  styles.walkAtRules('layer', (rule) => {
    if (rule.params === 'properties') rule.remove();
  });
  return initial;
}

/** The variables that styles read; undefined if one is read in a way that cannot be settled. */
function readIn(styles: Container): Set<string> | undefined {
  const read = new Set<string>();
  let isPlain = true;
  styles.walkDecls(({ value }) => {
    const names = [...value.matchAll(READ)].map(([, name = '']) => name);
    if (names.length < value.split('var(--tw-').length - 1) isPlain = false;
    for (const name of names) read.add(name);
  });
  return isPlain ? read : undefined;
}

/**
 * Replaces the variables of Tailwind’s own that nothing on a page changes by what they are, and
 * takes out those that nothing reads. If some rule writes a variable that another reads, or a
 * fallback is itself a variable, all stay as they are.
 */
export function settleVariables(styles: Container): void {
  const read = readIn(styles);
  const settled = styles.clone();
  const initial = takeDefaults(settled);
  const written = writtenIn(settled);
  if (!read || [...read].some((name) => written.has(name))) return;
  settled.walkDecls(OWN, (declaration) => void declaration.remove());
  settled.walkDecls((declaration) => {
    declaration.value = declaration.value.replaceAll(
      READ,
      (use, name: string, fallback: string | undefined) => initial.get(name) ?? fallback ?? use,
    );
  });
  styles.removeAll();
  styles.append(settled.nodes);
}
