import { build } from 'astro';
import { endWithReason } from './end-build.ts';

/**
 * Builds the site as Astro's own command does, which would end in a stack trace where the disk is
 * full or a folder may not be written.
 */
export async function buildSite(): Promise<void> {
  process.env['NODE_ENV'] ??= 'production';
  process.env['ASTRO_TELEMETRY_DISABLED'] ??= '1';
  try {
    await build({});
  } catch (fault) {
    await endWithReason(fault);
  }
}
