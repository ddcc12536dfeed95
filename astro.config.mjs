import { join } from 'node:path';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { checkStory } from './src/integrations/check-story.ts';
import { finishPages } from './src/integrations/finish-pages.ts';
import { reloadContent } from './src/integrations/reload-content.ts';
import { serveSearchIndex } from './src/integrations/serve-search-index.ts';
import { arrangePassages } from './src/markdown/arrange-passages.ts';
import { contentFolder } from './src/model/content-folder.ts';
import { proseFeatures } from './src/model/prose-features.ts';

// Another story is built beside this one by naming its folders in the environment.
const { OUT_DIR = 'dist', CACHE_DIR = 'node_modules/.astro' } = process.env;

export default defineConfig({
  outDir: OUT_DIR,
  cacheDir: CACHE_DIR,
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  // A chapter's styles fit the first round trip only inside the page.
  build: { inlineStylesheets: 'always' },
  markdown: {
    syntaxHighlight: false,
    processor: satteri({
      features: proseFeatures,
      hastPlugins: [arrangePassages(join(contentFolder(), 'notes'))],
    }),
  },
  // In the order in which they run: the content is checked first, the finished pages last.
  integrations: [checkStory(), reloadContent(), mdx(), serveSearchIndex(), finishPages()],
  vite: {
    plugins: [tailwindcss()],
    build: {
      // Scripts stay files, so that the policy allows them by their host.
      assetsInlineLimit: 0,
      // Astro marks its own virtual modules with a directive that the bundler reports on every build.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});
