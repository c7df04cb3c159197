import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const here = import.meta.dirname;
const outDir = path.resolve(here, '../../dist/web');

/** Most a first load may weigh, scripts and styles gzipped, in bytes. */
const firstLoadBudget = 250_000;

/** React Aria ships its sentences in 34 languages; the app speaks one (`I18nProvider` in main.tsx), so the others stay out. */
function englishOnly(): Plugin {
  const otherLanguage = /[\\/]intl[\\/].*[\\/](?!en-US)[a-z]{2}-[A-Z]{2}\.mjs$/;
  return {
    name: 'foothold:english-only',
    enforce: 'pre',
    load: (id) => (otherLanguage.test(id) ? 'export default {};' : null),
  };
}

/** Adds up what the sign-in page loads and fails the build when it is over the budget. */
function firstLoad(): Plugin {
  return {
    name: 'foothold:first-load',
    apply: 'build',
    writeBundle() {
      const html = readFileSync(path.join(outDir, 'index.html'), 'utf8');
      const files = [...html.matchAll(/(?:src|href)="\/(assets\/[^"]+\.(?:js|css))"/g)].map((match) => match[1] ?? '');
      const bytes = files.reduce((sum, file) => sum + gzipSync(readFileSync(path.join(outDir, file))).length, 0);
      const chunks = readdirSync(path.join(outDir, 'assets')).filter((file) => file.endsWith('.js')).length;
      const said = `first load ${(bytes / 1000).toFixed(1)} kB gzip of ${firstLoadBudget / 1000} kB, ${chunks} script chunks`;
      if (bytes > firstLoadBudget) this.error(said);
      this.info(said);
    },
  };
}

export default defineConfig({
  root: here,
  plugins: [react(), englishOnly(), firstLoad()],
  css: {
    preprocessorOptions: {
      scss: { loadPaths: [path.resolve(here, '../../node_modules/nhsuk-frontend/dist/nhsuk')], quietDeps: true },
    },
  },
  // The content policy allows files from our own origin only, so nothing may be inlined as data: or as a script in the page.
  build: { outDir, emptyOutDir: true, assetsInlineLimit: 0, target: 'es2022', reportCompressedSize: false },
  // The page "How suggestions are made" is the document of that name.
  server: {
    fs: { allow: [path.resolve(here, '../..')] },
    proxy: { '/v1': 'http://127.0.0.1:3000', '/health': 'http://127.0.0.1:3000' },
  },
});
