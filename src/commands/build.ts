import { buildSite } from '../integrations/build-site.ts';

// Builds the site: `npm run build`.

await buildSite();
