import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { checkStory } from './src/integrations/check-story.ts';
import { finishPages } from './src/integrations/finish-pages.ts';
import { hostPath } from './src/integrations/host-path.ts';
import { keepSchemas } from './src/integrations/keep-schemas.ts';
import { plainImports } from './src/integrations/plain-imports.ts';
import { reloadContent } from './src/integrations/reload-content.ts';
import { replaceSite } from './src/integrations/replace-site.ts';
import { serveSearchIndex } from './src/integrations/serve-search-index.ts';
import { spareMemory } from './src/integrations/spare-memory.ts';
import { speakLanguage } from './src/integrations/speak-language.ts';
import { arrangePassages } from './src/markdown/arrange-passages.ts';
import { locatePictures } from './src/markdown/locate-pictures.ts';
import { contentFolder } from './src/model/content-folder.ts';
import { proseFeatures } from './src/model/prose-features.ts';
import { siteLanguage } from './src/model/site-language.ts';

// To build another story beside this one, name its folders in the environment.
// BASE_PATH is the path on its host below which the site lives.
// What is kept between builds is not in node_modules, which may be read-only.
const { OUT_DIR = 'dist', CACHE_DIR = '.astro/cache', BASE_PATH = '/' } = process.env;

export default defineConfig({
  cacheDir: CACHE_DIR,
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  // Inside the page, a chapter's styles arrive with its text in the first round trip.
  build: { inlineStylesheets: 'always' },
  markdown: {
    syntaxHighlight: false,
    processor: satteri({
      features: proseFeatures,
      mdastPlugins: [locatePictures(contentFolder())],
      hastPlugins: [arrangePassages(contentFolder())],
    }),
  },
  // In the order in which they run: the content is checked first, then the finished pages, and the
  // new site takes the place of the old one last.
  integrations: [
    spareMemory(),
    hostPath(BASE_PATH),
    checkStory(),
    reloadContent(),
    keepSchemas(),
    mdx(),
    serveSearchIndex(),
    finishPages(),
    replaceSite(OUT_DIR),
  ],
  vite: {
    cacheDir: `${CACHE_DIR}/vite`,
    plugins: [tailwindcss(), plainImports(), speakLanguage(siteLanguage(contentFolder()))],
    build: {
      // Scripts stay files, because the content security policy allows them by their host.
      assetsInlineLimit: 0,
      // Astro's own modules have a directive that the bundler warns of. This line may go when Astro
      // has fixed that: https://github.com/withastro/astro/issues/18087
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});
