import { type ContentReport, checkContent } from './check-content.ts';

/** What a build knows of its content. The entries are left out: they hold each file as parsed. */
export type BuildReport = Pick<ContentReport, 'issues' | 'story'>;

// A build bundles its pages with a copy of this module, so what is kept is kept by the process.
const KEPT: unique symbol = Symbol.for('annotated-explainer.content');
const shared = globalThis as { [KEPT]?: Map<string, BuildReport> };

/**
 * Reads and checks a content folder for a build, without drafts. The process does it once: what its
 * integrations check is what its pages print, and is held once.
 */
export function checkOnce(folder: string): BuildReport {
  const reports = (shared[KEPT] ??= new Map());
  const known = reports.get(folder);
  if (known) return known;
  const { issues, story } = checkContent(folder, { withDrafts: false });
  reports.set(folder, { issues, story });
  return { issues, story };
}
