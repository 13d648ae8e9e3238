import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** The elements for pages of other sites: one file, which the server hands out beside the explorer. Their colours follow the page's, so browsers must know light-dark(). */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  build: {
    outDir: '../dist/web', emptyOutDir: false, target: 'es2022', cssTarget: ['chrome123', 'firefox120', 'safari17.5'], modulePreload: false, reportCompressedSize: false, license: { fileName: 'embed-licenses.md' },
    rolldownOptions: { input: fileURLToPath(new URL('src/embed/main.tsx', import.meta.url)), output: { entryFileNames: 'embed.js' } },
  },
});
