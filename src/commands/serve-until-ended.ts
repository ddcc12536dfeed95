import { statSync } from 'node:fs';
import { type Place, listen } from './listen.ts';
import { refuse } from './refuse.ts';
import { type Served, siteListener } from './serve-site.ts';

/** Serves a built folder until this process is told to end, and says where. */
export async function serveUntilEnded(served: Served, place: Place): Promise<void> {
  const { folder, base } = served;
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    refuse(`There is no folder ${folder} to serve: npm run build writes one.`);
  try {
    const { origin, end } = await listen(siteListener(served), place);
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
      process.once(signal, () => void end().then(() => process.exit(0)));
    console.log(`${folder} is served at ${origin}${base}`);
  } catch (fault) {
    refuse(fault instanceof Error ? fault.message : String(fault));
  }
}
